import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

export const Municipalities: CollectionConfig = {
  slug: slugs.municipalities,
  labels: {
    singular: { de: 'Gebietskörperschaft', en: 'Municipality' },
    plural: { de: 'Gebietskörperschaften', en: 'Municipalities' },
  },
  graphQL: { singularName: 'Municipality', pluralName: 'Municipalities' },
  admin: { group: groups.boards, useAsTitle: 'name' },
  fields: [
    idField(),
    { name: 'name', type: 'text', label: { de: 'Name', en: 'Name' }, index: true, required: true },
  ],
}
