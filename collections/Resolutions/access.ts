import type { CollectionConfig } from 'payload'
import { allOf, anyOf } from '../access/combine.ts'
import { permissions } from '../access/permissions.ts'
import { rules } from '../access/rules.ts'

/**
 * The register has no drafts: an entry is public as soon as it is there, if its item was. Editors enter resolutions and
 * follow their implementation (field access keeps number and wording); boards see the internal ones of their own.
 */
export const resolutionsAccess: CollectionConfig['access'] = {
  create: permissions.isEditor,
  delete: permissions.isAdmin,
  read: anyOf(
    permissions.isEditor,
    allOf(rules.untrashed, () => ({ isPublic: { equals: true } })),
    rules.ofOwnBoard('board'),
  ),
  update: permissions.isEditor,
}
