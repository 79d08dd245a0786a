import type { CollectionConfig } from 'payload'
import { permissions } from '../access/permissions.ts'

/** Reference data: public by nature. */
export const municipalitiesAccess: CollectionConfig['access'] = {
  create: permissions.isEditor,
  delete: permissions.isAdmin,
  read: permissions.anyone,
  update: permissions.isEditor,
}
