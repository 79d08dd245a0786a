import type { CollectionAfterChangeHook } from 'payload'
import type { Row, TombstoneSetting } from '../types.ts'
import { entryMemory } from '../utilities/entryMemory.ts'
import { readEntries } from '../utilities/readEntries.ts'
import { settleDependents } from '../utilities/settleDependents.ts'
import { settleEntry } from '../utilities/settleEntry.ts'

/** After a save: settles the tombstones of the entry and of those that depend on it, within the same transaction. */
export const writeTombstones =
  ({
    followed,
    setting,
  }: {
    followed: TombstoneSetting[]
    setting: TombstoneSetting
  }): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const { id } = doc as Row
    const { collection } = setting
    const known = operation === 'update' ? entryMemory.take({ collection, id, req }) : undefined
    const [after = null] = await readEntries({ req, setting, where: { id: { equals: id } } })
    const before = known?.entry ?? null
    // To what is new nothing refers.
    const referrers = operation === 'create' ? [] : undefined
    await settleEntry({ after, before, followed, id, referrers, req, setting })
    await settleDependents({ dependents: known?.dependents ?? [], followed, req })
    return doc
  }
