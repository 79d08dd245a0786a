import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { revisionField } from '../fields/revisionField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

export const People: CollectionConfig = {
  slug: slugs.people,
  labels: {
    singular: { de: 'Person', en: 'Person' },
    plural: { de: 'Personen', en: 'People' },
  },
  graphQL: { singularName: 'Person', pluralName: 'People' },
  admin: { group: groups.association, useAsTitle: 'displayName' },
  fields: [
    idField(),
    { name: 'displayName', type: 'text', index: true, label: { de: 'Name', en: 'Name' } },
    revisionField(),
  ],
  trash: true,
  versions: { drafts: true, maxPerDoc: 50 },
}
