import type { FlattenedField } from 'payload'

const holdsLocalized = (field: FlattenedField): boolean => {
  if ('localized' in field && field.localized) return true
  if (field.type === 'blocks') return true
  return 'flattenedFields' in field && field.flattenedFields.some(holdsLocalized)
}

/** Names of the top-level fields in which any text is kept by language. */
export const localizedRoots = (fields: FlattenedField[]): string[] =>
  fields.filter(holdsLocalized).map(({ name }) => name)
