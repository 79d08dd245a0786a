import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

export const Users: CollectionConfig = {
  slug: slugs.users,
  labels: {
    singular: { de: 'Benutzer:in', en: 'User' },
    plural: { de: 'Benutzer:innen', en: 'Users' },
  },
  graphQL: { singularName: 'User', pluralName: 'Users' },
  admin: { group: groups.administration, useAsTitle: 'email' },
  auth: true,
  fields: [idField(), { name: 'name', type: 'text', label: { de: 'Name', en: 'Name' } }],
}
