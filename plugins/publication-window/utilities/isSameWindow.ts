import type { CollectionWindow, Row } from '../types.ts'
import { getByPath } from './getByPath.ts'

/** Whether a write left alone all that an entry's tombstones depend on. */
export const isSameWindow = ({
  after,
  before,
  window: { goneSince, isPublic, slugField, until },
}: {
  after: Row | null
  before: Row | null
  window: CollectionWindow
}): boolean => {
  const paths = ['_status', 'deletedAt', 'publishAt', slugField, ...goneSince, ...until]
  const digest = (row: Row | null) =>
    JSON.stringify([
      row && isPublic(row),
      ...paths.map((path) => getByPath({ data: row, path }) ?? null),
    ])
  return digest(before) === digest(after)
}
