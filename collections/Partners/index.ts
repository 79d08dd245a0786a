import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

export const Partners: CollectionConfig = {
  slug: slugs.partners,
  labels: { singular: { de: 'Partner', en: 'Partner' }, plural: { de: 'Partner', en: 'Partners' } },
  graphQL: { singularName: 'Partner', pluralName: 'Partners' },
  admin: { group: groups.administration, useAsTitle: 'name' },
  auth: { disableLocalStrategy: true, useAPIKey: true },
  fields: [
    idField(),
    { name: 'name', type: 'text', label: { de: 'Name', en: 'Name' }, required: true },
  ],
}
