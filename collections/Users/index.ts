import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { slugs } from '../slugs.ts'

export const Users: CollectionConfig = {
  slug: slugs.users,
  admin: { useAsTitle: 'email' },
  auth: true,
  fields: [idField(), { name: 'name', type: 'text' }],
}
