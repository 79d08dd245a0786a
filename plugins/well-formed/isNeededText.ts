import type { NamedField } from './types.ts'

/** Whether a field holds one text without which an entry is not complete. */
export const isNeededText = (field: NamedField): boolean =>
  (field.type === 'text' || field.type === 'textarea') &&
  Boolean(field.required) &&
  !('hasMany' in field && field.hasMany)
