import type { PayloadRequest } from 'payload'
import type { Remembered } from '../types.ts'
import { isShown } from './isShown.ts'
import { markChanged } from './markChanged.ts'
import { readEntries } from './readEntries.ts'
import { settleTombstones } from './settleTombstones.ts'

/**
 * After a write: what it did to the entries that depend on the one written, past their own hooks or by what it is. Those
 * which the public reads no more get tombstones; those which it reads now, or otherwise than before, count as changed.
 *
 * @param dependents as they were before the write
 */
export const settleDependents = async ({
  dependents,
  req,
}: {
  dependents: Remembered['dependents']
  req: PayloadRequest
}): Promise<void> => {
  for (const { entries, setting } of dependents) {
    const ids = entries.map(({ row }) => row.id)
    const there = await readEntries({ req, setting, where: { id: { in: ids } } })
    for (const before of entries) {
      const { id } = before.row
      const after = there.find(({ row }) => row.id === id) ?? null
      await settleTombstones({ after, before, id, req, setting })
      const now = Date.now()
      const wasShown = isShown({ ...setting, entry: before, now })
      const isSame = JSON.stringify(before.row) === JSON.stringify(after?.row)
      if (after && isShown({ ...setting, entry: after, now }) && !(wasShown && isSame))
        await markChanged({ now, req, row: after.row, setting })
    }
  }
}
