import type { FlattenedField, Payload } from 'payload'
import { checkSort } from '../rest/query/checkSort.ts'
import { invalid } from '../rest/query/invalid.ts'
import { MAX_PAGE } from '../rest/query/maxPage.ts'
import type { GraphqlLimits } from './GraphqlLimits.ts'

/**
 * The `page` and `sort` of a list, by the rules of REST: Payload takes a page below the first for the first, and orders as
 * it likes by a field that there is not.
 *
 * @throws {HttpError} 400 naming the argument
 */
export const checkPage = ({
  args: { page, sort },
  fields,
  limits,
  payload,
}: {
  args: Record<string, unknown>
  /** Of the entries in the list. */
  fields: FlattenedField[]
  limits: GraphqlLimits
  payload: Payload
}): void => {
  if (typeof page === 'number' && (page < 1 || page > MAX_PAGE)) {
    throw invalid({
      code: 'LIMIT_OUT_OF_RANGE',
      field: 'page',
      message: `"page" must be between 1 and ${MAX_PAGE}, not ${page}.`,
    })
  }
  // Where a path is an argument's name too, GraphQL writes its dots as two underscores.
  if (typeof sort === 'string')
    checkSort({ context: { fields, limits, payload }, sort: sort.replace(/__/g, '.') })
}
