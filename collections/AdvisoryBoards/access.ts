import type { CollectionConfig } from 'payload'
import { anyOf } from '../access/combine.ts'
import { intoTrash } from '../access/intoTrash.ts'
import { permissions } from '../access/permissions.ts'
import { rules } from '../access/rules.ts'
import { sameByIdAndInBulk } from '../access/sameByIdAndInBulk.ts'
import { unpublished } from '../access/unpublished.ts'
import { slugs } from '../slugs.ts'

const collection = slugs.advisoryBoards

/** Keepers and chairs see their board before it is published, since its meetings refer to it; editors keep its record. */
export const advisoryBoardsAccess: CollectionConfig['access'] = {
  create: permissions.isEditor,
  delete: sameByIdAndInBulk({
    collection,
    rule: intoTrash(permissions.isEditor),
  }),
  read: anyOf(unpublished[collection], rules.published),
  readVersions: permissions.isEditor,
  update: permissions.isEditor,
}
