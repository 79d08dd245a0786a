import { HttpError } from '../../errors/HttpError.ts'
import { isPlainObject } from '../query/isPlainObject.ts'
import { isDeeperThan } from './isDeeperThan.ts'

/**
 * A parsed body: an object, and no deeper than code that walks it by recursion can go.
 *
 * @throws {HttpError} 400
 */
export const checkBody = ({
  data,
  maxDepth,
}: {
  data: unknown
  maxDepth: number
}): Record<string, unknown> => {
  if (!isPlainObject(data)) {
    throw new HttpError({
      code: 'BODY_NOT_AN_OBJECT',
      message: 'The body must be a JSON object.',
      status: 400,
    })
  }
  if (isDeeperThan({ levels: maxDepth, value: data })) {
    throw new HttpError({
      code: 'BODY_TOO_DEEP',
      message: `Objects and lists in the body may be nested ${maxDepth} levels deep.`,
      status: 400,
    })
  }
  return data
}
