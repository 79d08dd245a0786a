import type { CollectionConfig } from 'payload'
import { anyOf } from '../access/combine.ts'
import { intoTrash } from '../access/intoTrash.ts'
import { permissions } from '../access/permissions.ts'
import { rules } from '../access/rules.ts'
import { sameByIdAndInBulk } from '../access/sameByIdAndInBulk.ts'
import { slugs } from '../slugs.ts'

/** Keepers and chairs see their board before it is published, since its meetings refer to it; editors keep its record. */
export const advisoryBoardsAccess: CollectionConfig['access'] = {
  create: permissions.isEditor,
  delete: sameByIdAndInBulk({
    collection: slugs.advisoryBoards,
    rule: intoTrash(permissions.isEditor),
  }),
  read: anyOf(permissions.isEditor, rules.published, rules.ofOwnBoard('id')),
  readVersions: permissions.isEditor,
  update: permissions.isEditor,
}
