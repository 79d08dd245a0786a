import type { CollectionWindow, Entry, TombstoneReason } from '../types.ts'
import { getByPath } from './getByPath.ts'
import { toTime } from './toTime.ts'

/** From when (inclusive) until when (exclusive) an entry is public; `reason` says what ends it. */
export type PublicSpan = { from: number; reason: TombstoneReason; until: number }

const reasonOf = ({ field, window }: { field: string; window: CollectionWindow }) =>
  window.goneSince.includes(field) ? 'filled' : field === 'unpublishAt' ? 'unpublished' : 'expired'

/** The span in which an entry is public, `null` if it never is as it stands. */
export const publicSpan = ({
  entry,
  hasDrafts,
  window,
}: {
  entry: Entry | null
  hasDrafts: boolean
  window: CollectionWindow
}): PublicSpan | null => {
  if (!entry?.isPublic) return null
  const { row } = entry
  if (toTime(row.deletedAt) !== null) return null
  if (hasDrafts && row._status !== 'published') return null
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
