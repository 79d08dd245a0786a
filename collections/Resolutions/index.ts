import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { revisionField } from '../fields/revisionField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

export const Resolutions: CollectionConfig = {
  slug: slugs.resolutions,
  labels: {
    singular: { de: 'Beschluss', en: 'Resolution' },
    plural: { de: 'Beschlüsse', en: 'Resolutions' },
  },
  graphQL: { singularName: 'Resolution', pluralName: 'Resolutions' },
  admin: { group: groups.boards, useAsTitle: 'number' },
  fields: [
    idField(),
    { name: 'number', type: 'text', index: true, label: { de: 'Nummer', en: 'Number' } },
    {
      name: 'board',
      type: 'relationship',
      index: true,
      label: { de: 'Gremium', en: 'Board' },
      relationTo: slugs.advisoryBoards,
      required: true,
    },
    revisionField(),
  ],
  trash: true,
}
