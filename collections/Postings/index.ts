import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { slugs } from '../slugs.ts'

export const Postings: CollectionConfig = {
  slug: slugs.postings,
  admin: { useAsTitle: 'title' },
  fields: [idField(), { name: 'title', type: 'text', localized: true, required: true }],
  versions: { drafts: true },
}
