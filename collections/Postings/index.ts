import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { revisionField } from '../fields/revisionField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

export const Postings: CollectionConfig = {
  slug: slugs.postings,
  labels: {
    singular: { de: 'Ausschreibung', en: 'Posting' },
    plural: { de: 'Ausschreibungen', en: 'Postings' },
  },
  graphQL: { singularName: 'Posting', pluralName: 'Postings' },
  admin: { group: groups.publishing, useAsTitle: 'title' },
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
      name: 'provider',
      type: 'relationship',
      index: true,
      label: { de: 'Anbieter', en: 'Provider' },
      relationTo: slugs.memberOrganizations,
      required: true,
    },
    revisionField(),
  ],
  trash: true,
  versions: { drafts: { autosave: { interval: 2000, showSaveDraftButton: true } }, maxPerDoc: 50 },
}
