import { fieldAt } from './fieldAt.ts'
import { invalid } from './invalid.ts'
import type { QueryContext } from './QueryContext.ts'

/**
 * A `sort`: names of fields with an optional minus, separated by commas.
 *
 * @throws {HttpError} 400 for another form, an unknown field or too many
 */
export const checkSort = ({
  context,
  field = 'sort',
  sort,
}: {
  context: Pick<QueryContext, 'fields' | 'payload'> & { limits: { maxSortKeys: number } }
  field?: string
  sort: unknown
}): void => {
  const list: unknown[] = Array.isArray(sort)
    ? sort
    : typeof sort === 'string'
      ? sort.split(',')
      : [sort]
  if (list.length > context.limits.maxSortKeys) {
    throw invalid({
      code: 'LIMIT_OUT_OF_RANGE',
      field,
      message: `"${field}" may name ${context.limits.maxSortKeys} fields.`,
    })
  }
  for (const key of list) {
    const path = typeof key === 'string' ? key.replace(/^-/, '') : ''
    if (!path) {
      throw invalid({ field, message: `"${field}" must name fields, such as "-updatedAt,title".` })
    }
    if (!fieldAt({ fields: context.fields, path, payload: context.payload })) {
      throw invalid({
        code: 'UNKNOWN_FIELD',
        field: path,
        message: `There is no field "${path}" to sort by.`,
      })
    }
  }
}
