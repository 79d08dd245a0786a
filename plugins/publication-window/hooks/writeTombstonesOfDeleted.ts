import type { CollectionAfterDeleteHook } from 'payload'
import type { TombstoneSetting } from '../types.ts'
import { entryMemory } from '../utilities/entryMemory.ts'
import { settleDependents } from '../utilities/settleDependents.ts'
import { settleTombstones } from '../utilities/settleTombstones.ts'

/** After a deletion: settles the tombstones of the entry and of those that depended on it, within the same transaction. */
export const writeTombstonesOfDeleted =
  (setting: TombstoneSetting): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    const known = entryMemory.take({ collection: setting.collection, id, req })
    await settleTombstones({ after: null, before: known?.entry ?? null, id, req, setting })
    await settleDependents({ dependents: known?.dependents ?? [], req })
    return doc
  }
