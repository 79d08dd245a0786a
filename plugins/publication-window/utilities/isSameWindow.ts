import type { CollectionWindow, Entry } from '../types.ts'
import { getByPath } from './getByPath.ts'

/** Whether a write left alone all that an entry's tombstones depend on. */
export const isSameWindow = ({
  after,
  before,
  window: { goneSince, slugField, until },
}: {
  after: Entry | null
  before: Entry | null
  window: CollectionWindow
}): boolean => {
  const paths = ['_status', 'deletedAt', 'publishAt', slugField, ...goneSince, ...until]
  const digest = (entry: Entry | null) =>
    JSON.stringify([
      entry?.isPublic,
      ...paths.map((path) => getByPath({ data: entry?.row, path }) ?? null),
    ])
  return digest(before) === digest(after)
}
