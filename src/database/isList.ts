import type { FlattenedField } from 'payload'

/** Whether the value of a field is a list: of rows, or of values. */
export const isList = (field: FlattenedField): boolean =>
  field.type === 'array' ||
  field.type === 'blocks' ||
  ('hasMany' in field && field.hasMany === true)
