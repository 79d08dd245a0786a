import type { CollectionConfig } from 'payload'
import { allOf, anyOf } from '../access/combine.ts'
import { intoTrash } from '../access/intoTrash.ts'
import { permissions } from '../access/permissions.ts'
import { rules } from '../access/rules.ts'
import { sameByIdAndInBulk } from '../access/sameByIdAndInBulk.ts'
import { unpublished } from '../access/unpublished.ts'
import { versionsOf } from '../access/versionsOf.ts'
import { slugs } from '../slugs.ts'

const collection = slugs.people

const writes = anyOf(permissions.isEditor, permissions.isPrivacyOfficer)

/**
 * Without consent to the name online a person is nowhere in public. Keepers and chairs choose from all published persons,
 * since minutes name who was there; a privacy officer deletes for good, for erasure (Art. 17 GDPR).
 */
export const peopleAccess: CollectionConfig['access'] = {
  create: writes,
  delete: anyOf(
    permissions.isPrivacyOfficer,
    sameByIdAndInBulk({ collection, rule: intoTrash(permissions.isEditor) }),
  ),
  read: anyOf(
    unpublished[collection],
    allOf(rules.published, permissions.isOfSomeBoard),
    allOf(rules.published, () => ({ isNamePublic: { equals: true } })),
  ),
  readVersions: versionsOf(unpublished[collection]),
  update: writes,
}
