import type { CollectionConfig } from 'payload'
import { anyOf } from '../access/combine.ts'
import { intoTrash } from '../access/intoTrash.ts'
import { permissions } from '../access/permissions.ts'
import { rules } from '../access/rules.ts'
import { sameByIdAndInBulk } from '../access/sameByIdAndInBulk.ts'
import { versionsOf } from '../access/versionsOf.ts'
import { slugs } from '../slugs.ts'

const collection = slugs.memberOrganizations

/** An organisation sees and edits its own record; what it changes waits for an editor. */
const ownRecord = rules.ofOwnOrganization('id')

export const memberOrganizationsAccess: CollectionConfig['access'] = {
  create: permissions.isEditor,
  delete: sameByIdAndInBulk({ collection, rule: intoTrash(permissions.isEditor) }),
  read: anyOf(permissions.isEditor, rules.published, ownRecord),
  readVersions: anyOf(permissions.isEditor, versionsOf(ownRecord)),
  update: sameByIdAndInBulk({ collection, rule: anyOf(permissions.isEditor, ownRecord) }),
}
