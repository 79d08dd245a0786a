import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>

/** What the program itself writes into an entry that nobody has filled in. */
const ownMarks = ['_status', 'author', 'createdAt', 'id', 'revision', 'savedBy', 'updatedAt']

const isEmpty = (value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return true
  if (typeof value !== 'object' || value instanceof Date) return false
  return Object.values(value).every(isEmpty)
}

/** The slug of an entry without a title ends with the end of its id. */
const isNeutralSlug = (name: string, value: unknown, { id }: Values): boolean =>
  name === 'slug' &&
  typeof value === 'string' &&
  value.endsWith(`-${String(id).replaceAll('-', '').slice(-8)}`)

/**
 * Whether a stored entry, with all its locales, holds nothing but defaults. In doubt it does not: a rule that computes
 * a default is not asked, so what came from one counts as filled in.
 */
export const isUntouched = ({
  doc,
  fields,
  root = doc,
}: {
  doc: Values
  fields: FlattenedField[]
  root?: Values
}): boolean =>
  fields.every((field) => {
    const value = doc[field.name]
    if (isEmpty(value) || (doc === root && ownMarks.includes(field.name))) return true
    if ('virtual' in field && field.virtual) return true
    if (isNeutralSlug(field.name, value, root)) return true
    if (field.type === 'group' || field.type === 'tab') {
      return isUntouched({ doc: value as Values, fields: field.flattenedFields, root })
    }
    return 'defaultValue' in field && isDeepStrictEqual(value, field.defaultValue)
  })
