import type { FlattenedField, Payload } from 'payload'
import type { Who } from '../access/roles.ts'
import type { Attack } from './inspect.ts'

const whos: Who[] = ['anonymous', 'admin', 'editor', 'privacy', 'partner']

/** Payload's, and one that is none. */
const operators = [
  ...[
    'all',
    'contains',
    'equals',
    'exists',
    'greater_than',
    'greater_than_equal',
    'in',
    'intersects',
  ],
  ...['less_than', 'less_than_equal', 'like', 'near', 'nope', 'not_equals', 'not_in', 'not_like'],
  'within',
]

/** As JSON, since what stands in an address by its brackets is all text. */
const operands = [
  ...[
    'x',
    '',
    'null',
    'true',
    'a b  c',
    '%_\\',
    "';--",
    '1e400',
    '2026-11-24T08:00:00Z',
    'a,b,,null',
  ],
  ...['0193a0a0-0000-7000-8000-000000000000', 17, -1.5, Number.MAX_SAFE_INTEGER + 1, true, null],
  ...[[], ['x'], [null], [1, 'x'], { relationTo: 'users', value: 'x' }, { title: { equals: 'x' } }],
]

/** The paths of what can be asked about: of the fields, through each relation once, and below what has nothing below. */
const pathsOf = (payload: Payload, fields: FlattenedField[], hops = 1): string[] =>
  fields.flatMap((field) => {
    const below = (inner: FlattenedField[], left: number) =>
      pathsOf(payload, inner, left).map((path) => `${field.name}.${path}`)
    if ('flattenedFields' in field) return [field.name, ...below(field.flattenedFields, hops)]
    if (field.type === 'richText')
      return [field.name, `${field.name}.root.children.format`, `${field.name}.root.children.text`]
    const target =
      field.type === 'join'
        ? field.collection
        : field.type === 'relationship' || field.type === 'upload'
          ? field.relationTo
          : undefined
    if (typeof target === 'string') {
      const known = payload.collections[target as never]?.['config'] as
        { flattenedFields: FlattenedField[] } | undefined
      const inner = hops > 0 && known ? below(known.flattenedFields, hops - 1) : []
      return [field.name, `${field.name}.id`, ...inner]
    }
    return [field.name, `${field.name}.id`, `${field.name}.de`]
  })

/** Each place that a `where` can name, with each operator and each class of value; behind relations with a few in turn. */
export function* attacksByFilter(payload: Payload): Generator<Attack> {
  let count = 0
  let paths = 0
  for (const { flattenedFields, slug } of payload.config.collections)
    for (const path of pathsOf(payload, flattenedFields)) {
      paths += 1
      for (const operator of operators)
        for (const [index, operand] of operands.entries()) {
          if (path.includes('.') && index % 11 !== paths % 11) continue
          count += 1
          const where = JSON.stringify({ [path]: { [operator]: operand } })
          yield {
            method: 'GET',
            path: `/api/${slug}?limit=1&where=${encodeURIComponent(where)}`,
            who: whos[(count + Math.floor(count / 31)) % whos.length]!,
          }
        }
    }
}
