import type { CollectionConfig } from 'payload'
import { permissions } from '../access/permissions.ts'

/** API clients are the administrators'. A key reads what anonymous reads and opens no admin panel. */
export const partnersAccess: CollectionConfig['access'] = {
  admin: permissions.nobody,
  create: permissions.isAdmin,
  delete: permissions.isAdmin,
  read: permissions.isAdmin,
  unlock: permissions.isAdmin,
  update: permissions.isAdmin,
}
