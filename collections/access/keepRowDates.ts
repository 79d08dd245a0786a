import type { SanitizedCollectionConfig } from 'payload'

/**
 * When an entry was made and changed says the database: what a client sends for it is left out. Payload takes it. The
 * local API may name the dates, for programs that bring entries of an older system.
 */
export const keepRowDates = ({ fields, flattenedFields }: SanitizedCollectionConfig): void => {
  for (const field of [...fields, ...flattenedFields]) {
    if (!('name' in field) || field.type !== 'date') continue
    if (field.name === 'createdAt' || field.name === 'updatedAt')
      field.access = { ...field.access, create: () => false, update: () => false }
  }
}
