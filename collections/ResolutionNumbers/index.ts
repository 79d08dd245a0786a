import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { slugs } from '../slugs.ts'

const nobody = () => false

/**
 * Every number that was ever given to a resolution, one row each, kept when the resolution goes: so no number is given
 * twice, after a deletion either. Internal; only the hook of the resolutions writes here.
 */
export const ResolutionNumbers: CollectionConfig = {
  slug: slugs.resolutionNumbers,
  labels: {
    singular: { de: 'Beschlussnummer', en: 'Resolution number' },
    plural: { de: 'Beschlussnummern', en: 'Resolution numbers' },
  },
  graphQL: false,
  access: {
    create: nobody,
    delete: nobody,
    read: nobody,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  admin: { hidden: true },
  fields: [
    idField(),
    // No relation: the row outlives its board.
    { name: 'board', type: 'text', index: true, required: true },
    { name: 'year', type: 'number', index: true, required: true },
    { name: 'number', type: 'text', required: true },
    // The running number where it is one of ours (`2026-003`), 0 for a number of another form that was imported.
    { name: 'sequence', type: 'number', index: true, required: true },
    { name: 'resolution', type: 'text', index: true, required: true },
  ],
  indexes: [{ fields: ['board', 'year', 'number'], unique: true }],
  lockDocuments: false,
}
