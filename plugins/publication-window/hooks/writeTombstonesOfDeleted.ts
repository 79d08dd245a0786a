import type { CollectionAfterDeleteHook } from 'payload'
import type { TombstoneSetting } from '../types.ts'
import { rowMemory } from '../utilities/rowMemory.ts'
import { settleTombstones } from '../utilities/settleTombstones.ts'

/** After a deletion: settles the entry's tombstones within the same transaction. */
export const writeTombstonesOfDeleted =
  (setting: TombstoneSetting): CollectionAfterDeleteHook =>
  async ({ collection: { slug }, doc, id, req }) => {
    const before = rowMemory.take({ collection: slug, id, req })
    await settleTombstones({ after: null, before, collection: slug, id, req, setting })
    return doc
  }
