import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { revisionField } from '../fields/revisionField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

export const AdvisoryBoards: CollectionConfig = {
  slug: slugs.advisoryBoards,
  labels: {
    singular: { de: 'Beirat', en: 'Advisory board' },
    plural: { de: 'Beiräte', en: 'Advisory boards' },
  },
  graphQL: { singularName: 'AdvisoryBoard', pluralName: 'AdvisoryBoards' },
  admin: { group: groups.boards, useAsTitle: 'name' },
  fields: [
    idField(),
    {
      name: 'name',
      type: 'text',
      label: { de: 'Name', en: 'Name' },
      localized: true,
      required: true,
    },
    {
      name: 'municipality',
      type: 'relationship',
      index: true,
      label: { de: 'Gebietskörperschaft', en: 'Municipality' },
      relationTo: slugs.municipalities,
      required: true,
    },
    revisionField(),
  ],
  trash: true,
  versions: { drafts: true, maxPerDoc: 50 },
}
