import type { CollectionConfig } from 'payload'
import { allOf, anyOf } from '../access/combine.ts'
import { intoTrash } from '../access/intoTrash.ts'
import { permissions } from '../access/permissions.ts'
import { rules } from '../access/rules.ts'
import { sameByIdAndInBulk } from '../access/sameByIdAndInBulk.ts'
import { versionsOf } from '../access/versionsOf.ts'
import { slugs } from '../slugs.ts'

const collection = slugs.postings

/** Drafts are their author's, their provider's and the editors'. */
const mine = anyOf(rules.own, rules.ofOwnOrganization('provider'))

const writes = anyOf(
  permissions.isEditor,
  rules.own,
  allOf(rules.ofOwnOrganization('provider'), rules.staysWithOwnOrganization('provider')),
)

export const postingsAccess: CollectionConfig['access'] = {
  create: anyOf(
    permissions.isEditor,
    permissions.isAuthor,
    rules.startsWithOwnOrganization('provider'),
  ),
  delete: sameByIdAndInBulk({ collection, rule: intoTrash(writes) }),
  read: anyOf(permissions.isEditor, rules.published, mine),
  readVersions: anyOf(permissions.isEditor, versionsOf(mine)),
  update: sameByIdAndInBulk({ collection, rule: writes }),
}
