import type { CollectionConfig } from 'payload'
import { allOf, anyOf } from '../access/combine.ts'
import { intoTrash } from '../access/intoTrash.ts'
import { permissions } from '../access/permissions.ts'
import { rules } from '../access/rules.ts'
import { sameByIdAndInBulk } from '../access/sameByIdAndInBulk.ts'
import { unpublished } from '../access/unpublished.ts'
import { versionsOf } from '../access/versionsOf.ts'
import { slugs } from '../slugs.ts'

const collection = slugs.postings

const writes = anyOf(
  permissions.isEditor,
  allOf(permissions.isAuthor, rules.own),
  // Written by themselves or not, organisations hand no posting to another one.
  allOf(rules.own, rules.staysWithOwnOrganization('provider')),
  allOf(rules.ofOwnOrganization('provider'), rules.staysWithOwnOrganization('provider')),
)

export const postingsAccess: CollectionConfig['access'] = {
  create: anyOf(
    permissions.isEditor,
    permissions.isAuthor,
    rules.startsWithOwnOrganization('provider'),
  ),
  delete: sameByIdAndInBulk({ collection, rule: intoTrash(writes) }),
  read: anyOf(unpublished[collection], rules.published),
  readVersions: versionsOf(unpublished[collection]),
  update: sameByIdAndInBulk({ collection, rule: writes }),
}
