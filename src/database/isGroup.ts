import type { FlattenedField } from 'payload'

/** Whether a field only holds others of the same entry, once for all languages. */
export const isGroup = (
  field: FlattenedField,
): field is Extract<FlattenedField, { type: 'group' | 'tab' }> =>
  (field.type === 'group' || field.type === 'tab') && !field.localized
