import type { CollectionAfterDeleteHook } from 'payload'
import type { TombstoneSetting } from '../types.ts'
import { entryMemory } from '../utilities/entryMemory.ts'
import { settleDependents } from '../utilities/settleDependents.ts'
import { settleEntry } from '../utilities/settleEntry.ts'

/** After a deletion: settles the tombstones of the entry and of those that depended on it, within the same transaction. */
export const writeTombstonesOfDeleted =
  ({
    followed,
    setting,
  }: {
    followed: TombstoneSetting[]
    setting: TombstoneSetting
  }): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    const known = entryMemory.take({ collection: setting.collection, id, req })
    const before = known?.entry ?? null
    const referrers = known?.referrers ?? []
    await settleEntry({ after: null, before, followed, id, referrers, req, setting })
    await settleDependents({ dependents: known?.dependents ?? [], followed, req })
    return doc
  }
