import type { CollectionConfig } from 'payload'
import { anyOf } from '../access/combine.ts'
import { permissions } from '../access/permissions.ts'
import { rules } from '../access/rules.ts'

/** Accounts are the administrators'; everyone sees and changes the own one, but not its roles. */
export const usersAccess: CollectionConfig['access'] = {
  admin: permissions.isStaff,
  create: permissions.isAdmin,
  delete: permissions.isAdmin,
  read: anyOf(permissions.isAdmin, rules.self),
  unlock: permissions.isAdmin,
  update: anyOf(permissions.isAdmin, rules.self),
}
