import type { Where } from 'payload'
import type { CollectionWindow } from '../types.ts'

/** The entries that are public now, as a filter. `exists: false` also finds an empty value. */
export const windowWhere = ({
  hasDrafts,
  now,
  window,
}: {
  hasDrafts: boolean
  now: Date
  window: CollectionWindow
}): Where => {
  const at = now.toISOString()
  return {
    and: [
      ...(hasDrafts ? [{ _status: { equals: 'published' } }] : []),
      { or: [{ publishAt: { exists: false } }, { publishAt: { less_than_equal: at } }] },
      ...[...window.until, ...window.goneSince].map((field) => ({
        or: [{ [field]: { exists: false } }, { [field]: { greater_than: at } }],
      })),
    ],
  }
}
