import type { CollectionWindow, Row, TombstoneReason } from '../types.ts'
import { getByPath } from './getByPath.ts'
import { toTime } from './toTime.ts'

/** From when (inclusive) until when (exclusive) an entry is public; `reason` says what ends it. */
export type PublicSpan = { from: number; reason: TombstoneReason; until: number }

const reasonOf = ({ field, window }: { field: string; window: CollectionWindow }) =>
  window.goneSince.includes(field) ? 'filled' : field === 'unpublishAt' ? 'unpublished' : 'expired'

/** The span in which a row of the main table is public, `null` if it never is as it stands. */
export const publicSpan = ({
  hasDrafts,
  row,
  window,
}: {
  hasDrafts: boolean
  row: Row | null
  window: CollectionWindow
}): PublicSpan | null => {
  if (!row || toTime(row.deletedAt) !== null) return null
  if (hasDrafts && row._status !== 'published') return null
  if (!window.isPublic(row)) return null
  const span: PublicSpan = {
    from: toTime(row.publishAt) ?? Number.NEGATIVE_INFINITY,
    reason: 'unpublished',
    until: Number.POSITIVE_INFINITY,
  }
  for (const field of [...window.until, ...window.goneSince]) {
    const end = toTime(getByPath({ data: row, path: field }))
    if (end === null || end >= span.until) continue
    span.until = end
    span.reason = reasonOf({ field, window })
  }
  return span.from < span.until ? span : null
}
