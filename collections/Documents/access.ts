import type { CollectionConfig } from 'payload'
import { allOf, anyOf } from '../access/combine.ts'
import { intoTrash } from '../access/intoTrash.ts'
import { permissions } from '../access/permissions.ts'
import { rules } from '../access/rules.ts'
import { sameByIdAndInBulk } from '../access/sameByIdAndInBulk.ts'
import { slugs } from '../slugs.ts'
import { unpublished } from '../access/unpublished.ts'

/** The same rule guards the entry and its file: Payload asks it before it hands out the bytes. */
export const documentsAccess: CollectionConfig['access'] = {
  create: permissions.isEditor,
  delete: sameByIdAndInBulk({
    collection: slugs.documents,
    rule: intoTrash(permissions.isEditor),
  }),
  read: anyOf(
    unpublished[slugs.documents],
    allOf(rules.published, () => ({ visibility: { equals: 'public' } })),
  ),
  readVersions: permissions.isEditor,
  update: permissions.isEditor,
}
