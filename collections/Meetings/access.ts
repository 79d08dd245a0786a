import type { CollectionConfig } from 'payload'
import { allOf, anyOf } from '../access/combine.ts'
import { intoTrash } from '../access/intoTrash.ts'
import { permissions } from '../access/permissions.ts'
import { rules } from '../access/rules.ts'
import { sameByIdAndInBulk } from '../access/sameByIdAndInBulk.ts'
import { unpublished } from '../access/unpublished.ts'
import { versionsOf } from '../access/versionsOf.ts'
import { slugs } from '../slugs.ts'
import { addsNoOtherBoard } from './addsNoOtherBoard.ts'

const collection = slugs.meetings

const writes = anyOf(
  permissions.isEditor,
  allOf(rules.ofOwnBoard('boards'), rules.staysWithOwnBoard('boards'), addsNoOtherBoard),
)

/** A closed meeting is none of the public's, even when it is published. */
const forEveryone = allOf(rules.published, () => ({ visibility: { in: ['public', 'partly'] } }))

export const meetingsAccess: CollectionConfig['access'] = {
  create: anyOf(permissions.isEditor, rules.startsWithOwnBoard('boards')),
  delete: sameByIdAndInBulk({ collection, rule: intoTrash(writes) }),
  read: anyOf(unpublished[collection], forEveryone),
  readVersions: versionsOf(unpublished[collection]),
  update: sameByIdAndInBulk({ collection, rule: writes }),
}
