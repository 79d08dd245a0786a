import type { CollectionConfig } from 'payload'
import { anyOf } from '../access/combine.ts'
import { intoTrash } from '../access/intoTrash.ts'
import { permissions } from '../access/permissions.ts'
import { rules } from '../access/rules.ts'
import { sameByIdAndInBulk } from '../access/sameByIdAndInBulk.ts'
import { unpublished } from '../access/unpublished.ts'
import { versionsOf } from '../access/versionsOf.ts'
import { slugs } from '../slugs.ts'

const collection = slugs.memberOrganizations

/** An organisation sees and edits its own record; what it changes waits for an editor. */
const writes = anyOf(permissions.isEditor, rules.ofOwnOrganization('id'))

export const memberOrganizationsAccess: CollectionConfig['access'] = {
  create: permissions.isEditor,
  delete: sameByIdAndInBulk({ collection, rule: intoTrash(permissions.isEditor) }),
  read: anyOf(unpublished[collection], rules.published),
  readVersions: versionsOf(unpublished[collection]),
  update: sameByIdAndInBulk({ collection, rule: writes }),
}
