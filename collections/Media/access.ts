import type { CollectionConfig } from 'payload'
import { anyOf } from '../access/combine.ts'
import { permissions } from '../access/permissions.ts'
import { rules } from '../access/rules.ts'

/** An image is public from its upload on, so only those who may publish upload, and what is public is not trashed. */
export const mediaAccess: CollectionConfig['access'] = {
  create: permissions.isEditor,
  delete: permissions.isAdmin,
  read: anyOf(permissions.isEditor, rules.untrashed),
  update: permissions.isEditor,
}
