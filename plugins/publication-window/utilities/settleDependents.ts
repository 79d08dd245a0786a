import type { PayloadRequest } from 'payload'
import type { EntriesOfCollection, Row, TombstoneSetting } from '../types.ts'
import { isSameRow } from './isSameRow.ts'
import { isShown } from './isShown.ts'
import { markChanged } from './markChanged.ts'
import { readEntries } from './readEntries.ts'
import { settleEntry } from './settleEntry.ts'

/**
 * After a write: what it did to the entries that depend on the one written, past their own hooks or by what it is. Those
 * which the public reads no more get tombstones; those which it reads now, or otherwise than before, count as changed.
 *
 * @param dependents as they were before the write
 */
export const settleDependents = async ({
  dependents,
  followed,
  req,
}: {
  dependents: EntriesOfCollection[]
  followed: TombstoneSetting[]
  req: PayloadRequest
}): Promise<void> => {
  for (const { entries, setting } of dependents) {
    const ids = entries.map(({ row }) => row.id)
    const there = await readEntries({ req, setting, where: { id: { in: ids } } })
    const changed: Row[] = []
    const now = Date.now()
    for (const before of entries) {
      const { id } = before.row
      const after = there.find(({ row }) => row.id === id) ?? null
      await settleEntry({ after, before, followed, id, req, setting })
      const wasShown = isShown({ ...setting, entry: before, now })
      const isSame = wasShown && isSameRow(before, after)
      if (after && isShown({ ...setting, entry: after, now }) && !isSame) changed.push(after.row)
    }
    await markChanged({ now, req, rows: changed, setting })
  }
}
