import type { CollectionWindow, Entry, TombstoneReason, TombstoneState } from '../types.ts'
import { getByPath } from './getByPath.ts'
import { isShown } from './isShown.ts'
import { publicSpan } from './publicSpan.ts'
import { toTime } from './toTime.ts'

const toState = ({
  backAt = null,
  goneAt,
  reason,
  slug,
}: {
  backAt?: number | null
  goneAt: number
  reason: TombstoneReason
  slug: string | null
}): TombstoneState => ({
  backAt: backAt === null ? null : new Date(backAt).toISOString(),
  goneAt: new Date(goneAt).toISOString(),
  reason,
  slug,
})

const isGone = ({ now, state }: { now: number; state: TombstoneState }): boolean => {
  const backAt = toTime(state.backAt)
  return (toTime(state.goneAt) ?? now + 1) <= now && (backAt === null || backAt > now)
}

/**
 * The tombstones an entry should have after a write, from what it was, what it is and the tombstones it has. A known
 * end gets its tombstone ahead of time; what was never public gets none; what has gone keeps its first moment.
 *
 * @param after the entry after the write, `null` if deleted
 * @param before the entry before the write, `null` if created
 */
export const planTombstones = ({
  after,
  before,
  existing,
  hasDrafts,
  now,
  window,
}: {
  after: Entry | null
  before: Entry | null
  existing: TombstoneState[]
  hasDrafts: boolean
  now: number
  window: CollectionWindow
}): TombstoneState[] => {
  const is = publicSpan({ entry: after, hasDrafts, window })
  const wasVisible = isShown({ entry: before, hasDrafts, now, window })
  const slugOf = (entry: Entry | null) => {
    const slug = getByPath({ data: entry?.row, path: window.slugField })
    return typeof slug === 'string' ? slug : null
  }
  const gone = existing.find((state) => isGone({ now, state }))

  if (is && now < is.until) {
    const ahead = Number.isFinite(is.until)
      ? [toState({ goneAt: is.until, reason: is.reason, slug: slugOf(after) })]
      : []
    if (is.from <= now) return ahead
    if (wasVisible) {
      const hidden = { backAt: is.from, goneAt: now, slug: slugOf(before) }
      return [toState({ ...hidden, reason: 'unpublished' }), ...ahead]
    }
    return gone ? [{ ...gone, backAt: new Date(is.from).toISOString() }, ...ahead] : ahead
  }
  if (gone) return [{ ...gone, backAt: null }]
  if (!wasVisible) return []
  const isDeleted = after === null || toTime(after.row.deletedAt) !== null
  // The moment of the write, not an earlier `filledAt`: partners ask for what went since they last asked.
  return [
    toState({
      goneAt: now,
      reason: isDeleted ? 'deleted' : (is?.reason ?? 'unpublished'),
      slug: slugOf(before),
    }),
  ]
}
