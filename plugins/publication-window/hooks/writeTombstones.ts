import type { CollectionAfterChangeHook } from 'payload'
import type { Row, TombstoneSetting } from '../types.ts'
import { readRow } from '../utilities/readRow.ts'
import { isSameWindow } from '../utilities/isSameWindow.ts'
import { rowMemory } from '../utilities/rowMemory.ts'
import { settleTombstones } from '../utilities/settleTombstones.ts'

/** After a save: settles the entry's tombstones within the same transaction. */
export const writeTombstones =
  (setting: TombstoneSetting): CollectionAfterChangeHook =>
  async ({ collection: { slug }, doc, operation, req }) => {
    const { id } = doc as Row
    const before = operation === 'update' ? rowMemory.take({ collection: slug, id, req }) : null
    const after = await readRow({ collection: slug, id, req })
    // A draft saved over the entry is only a version, and most changes concern no date.
    if (!before || !isSameWindow({ after, before, window: setting.window })) {
      await settleTombstones({ after, before, collection: slug, id, req, setting })
    }
    return doc
  }
