import type { FlattenedField } from 'payload'
import { checkInteger } from './checkInteger.ts'
import { checkSort } from './checkSort.ts'
import { checkWhere } from './checkWhere.ts'
import { invalid } from './invalid.ts'
import { isPlainObject } from './isPlainObject.ts'
import { MAX_PAGE } from './maxPage.ts'
import type { QueryContext } from './QueryContext.ts'
import { readObject } from './readObject.ts'

const PARAMETERS = ['count', 'limit', 'page', 'sort', 'where']

/**
 * `joins`: how much of each joined list is wanted, or `false`.
 *
 * @throws {HttpError} 400 for another form, an unknown join, field or parameter, or a size beyond the limit
 */
export const checkJoins = ({ context, joins }: { context: QueryContext; joins: unknown }): void => {
  const { collection, isStrict, limits, payload } = context
  if (joins === 'false' && !isStrict) return
  if (!isPlainObject(joins)) {
    throw invalid({ field: 'joins', message: `"joins" must have the form joins[name][limit]=5.` })
  }
  const known = new Map(
    [...Object.values(collection?.joins ?? {}).flat(), ...(collection?.polymorphicJoins ?? [])].map(
      ({ field, joinPath }) => [joinPath, field.collection] as const,
    ),
  )
  for (const [path, value] of Object.entries(joins)) {
    const place = `joins.${path}`
    const target = known.get(path)
    if (!target && isStrict) {
      throw invalid({ code: 'UNKNOWN_FIELD', field: place, message: `There is no join "${path}".` })
    }
    if (value === 'false') continue
    if (!isPlainObject(value)) {
      throw invalid({
        field: place,
        message: `"${place}" must be false or have the form [limit]=5.`,
      })
    }
    const unknown = Object.keys(value).find((name) => !PARAMETERS.includes(name))
    if (unknown && isStrict) {
      throw invalid({
        code: 'UNKNOWN_PARAMETER',
        field: `${place}.${unknown}`,
        message: `A join takes ${PARAMETERS.join(', ')}.`,
      })
    }
    const fields = payload.config.collections.find(({ slug }) => slug === target)?.flattenedFields
    const inner = { ...context, fields: fields ?? [], isStrict: isStrict && Boolean(fields) }
    const { limit, page, sort, where } = value
    if (limit !== undefined) {
      checkInteger({
        field: `${place}.limit`,
        max: isStrict ? limits.maxLimit : Number.MAX_SAFE_INTEGER,
        min: isStrict ? 1 : 0,
        value: limit,
      })
    }
    if (page !== undefined) {
      checkInteger({ field: `${place}.page`, max: MAX_PAGE, min: 1, value: page })
    }
    if (sort !== undefined) {
      if (inner.isStrict) checkSort({ context: inner, field: `${place}.sort`, sort })
      else if (typeof sort !== 'string') {
        throw invalid({ field: `${place}.sort`, message: `"${place}.sort" must name a field.` })
      }
    }
    if (typeof sort === 'string' && fields) {
      checkSortable({ fields, place: `${place}.sort`, sort })
    }
    if (where !== undefined) {
      checkWhere({
        context: inner,
        field: `${place}.where`,
        where: readObject({ field: `${place}.where`, value: where }),
      })
    }
  }
}

/** On SQLite Payload fails where a join is sorted by a field that differs by language or is a related entry's. */
const checkSortable = ({
  fields,
  place,
  sort,
}: {
  fields: FlattenedField[]
  place: string
  sort: string
}): void => {
  const fails = sort
    .split(',')
    .map((key) => key.replace(/^-/, ''))
    .find((path) => {
      const [name, ...rest] = path.split('.')
      const field = fields.find((each) => each.name === name)
      return field?.localized || (rest.length > 0 && field && 'relationTo' in field)
    })
  if (!fails) return
  throw invalid({
    field: place,
    message: `A join cannot be sorted by "${fails}": it differs by language or is another entry's.`,
  })
}
