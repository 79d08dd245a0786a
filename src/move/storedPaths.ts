import type { FlattenedField } from 'payload'

/** Every stored field by its path (`contact.email`), in rows and blocks too; what is computed when it is read is not stored. */
export const storedPaths = (fields: FlattenedField[], prefix = ''): string[] =>
  fields
    .filter((field) => field.type !== 'join' && !('virtual' in field && field.virtual))
    .flatMap((field) => {
      const path = `${prefix}${field.name}`
      return [path, ...below(field).flatMap(([name, own]) => storedPaths(own, `${path}.${name}`))]
    })

const below = (field: FlattenedField): [name: string, fields: FlattenedField[]][] => {
  if ('flattenedFields' in field) return [['', field.flattenedFields]]
  if (field.type !== 'blocks') return []
  return field.blocks.map((block) => [`${block.slug}.`, block.flattenedFields])
}
