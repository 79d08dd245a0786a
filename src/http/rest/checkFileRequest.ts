import { HttpError } from '../errors/HttpError.ts'
import type { RestRoute } from './findRoute.ts'
import { invalid } from './query/invalid.ts'

/** Longest name of a file in bytes, on every common file system. */
const LONGEST_NAME = 255

/**
 * What Payload's file endpoint fails on: a name that no file can have, and a prefix where entries have none.
 *
 * @throws {HttpError} 404, or 400 naming the parameter
 */
export const checkFileRequest = ({
  request,
  route: { collection, params },
}: {
  request: Request
  route: RestRoute
}): void => {
  const name = String(params['filename'])
  if (name.includes('\0') || Buffer.byteLength(name) > LONGEST_NAME) {
    throw new HttpError({ code: 'NOT_FOUND', message: 'There is no such file.', status: 404 })
  }
  const hasPrefixes = collection?.flattenedFields.some((field) => field.name === 'prefix')
  if (!hasPrefixes && new URL(request.url).searchParams.has('prefix')) {
    throw invalid({
      code: 'UNKNOWN_PARAMETER',
      field: 'prefix',
      message: 'Files have no "prefix" here.',
    })
  }
}
