import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { revisionField } from '../fields/revisionField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

export const Meetings: CollectionConfig = {
  slug: slugs.meetings,
  labels: {
    singular: { de: 'Sitzung oder Termin', en: 'Meeting' },
    plural: { de: 'Sitzungen & Termine', en: 'Meetings' },
  },
  graphQL: { singularName: 'Meeting', pluralName: 'Meetings' },
  admin: { group: groups.boards, useAsTitle: 'title' },
  fields: [
    idField(),
    {
      name: 'title',
      type: 'text',
      label: { de: 'Titel', en: 'Title' },
      localized: true,
      required: true,
    },
    {
      name: 'boards',
      type: 'relationship',
      hasMany: true,
      index: true,
      label: { de: 'Gremien', en: 'Boards' },
      relationTo: slugs.advisoryBoards,
    },
    revisionField(),
  ],
  trash: true,
  versions: { drafts: true, maxPerDoc: 50 },
}
