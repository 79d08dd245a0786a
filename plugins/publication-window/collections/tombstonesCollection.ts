import type { CollectionConfig, Where } from 'payload'
import type { TombstoneReason } from '../types.ts'

const reasons: { label: { de: string; en: string }; value: TombstoneReason }[] = [
  { label: { de: 'zurückgezogen', en: 'unpublished' }, value: 'unpublished' },
  { label: { de: 'abgelaufen', en: 'expired' }, value: 'expired' },
  { label: { de: 'besetzt', en: 'filled' }, value: 'filled' },
  { label: { de: 'gelöscht', en: 'deleted' }, value: 'deleted' },
]

/**
 * What was public and is no longer. Rows are written ahead of a known end, so only those whose moment has come are
 * read, by anyone; nobody writes them by hand. The field is `entryCollection`, since Mongoose reserves `collection`.
 */
export const tombstonesCollection = ({ slug }: { slug: string }): CollectionConfig => ({
  slug,
  access: {
    create: () => false,
    delete: () => false,
    read: (): Where => {
      const now = new Date().toISOString()
      return {
        and: [
          { goneAt: { less_than_equal: now } },
          { or: [{ backAt: { exists: false } }, { backAt: { greater_than: now } }] },
        ],
      }
    },
    update: () => false,
  },
  admin: {
    defaultColumns: ['entryCollection', 'slug', 'reason', 'goneAt'],
    description: {
      de: 'Was öffentlich war und es nicht mehr ist. Partnerseiten fragen das ab; die Einträge entstehen von selbst.',
      en: 'What was public and no longer is. Partner sites ask for it; entries come about by themselves.',
    },
    useAsTitle: 'entryId',
  },
  defaultSort: 'goneAt',
  fields: [
    {
      name: 'entryCollection',
      type: 'text',
      index: true,
      label: { de: 'Sammlung', en: 'Collection' },
      required: true,
    },
    {
      name: 'entryId',
      type: 'text',
      index: true,
      label: { de: 'Kennung des Eintrags', en: 'Id of the entry' },
      required: true,
    },
    { name: 'slug', type: 'text', index: true, label: { de: 'Kurzname', en: 'Slug' } },
    {
      name: 'reason',
      type: 'select',
      label: { de: 'Grund', en: 'Reason' },
      options: reasons,
      required: true,
    },
    {
      name: 'goneAt',
      type: 'date',
      index: true,
      label: { de: 'Nicht mehr öffentlich seit', en: 'No longer public since' },
      required: true,
    },
    {
      name: 'backAt',
      type: 'date',
      index: true,
      label: { de: 'Wieder öffentlich ab', en: 'Public again from' },
    },
  ],
  graphQL: { pluralName: 'Tombstones', singularName: 'Tombstone' },
  labels: {
    plural: { de: 'Nicht mehr Öffentliches', en: 'Tombstones' },
    singular: { de: 'Nicht mehr Öffentliches', en: 'Tombstone' },
  },
  timestamps: true,
})
