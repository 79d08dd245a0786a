import type { PayloadRequest } from 'payload'
import type {
  EntriesOfCollection,
  Entry,
  FollowedRelation,
  Row,
  TombstoneSetting,
} from '../types.ts'
import { getByPath } from './getByPath.ts'
import { idsAt } from './idsAt.ts'
import { isSameRow } from './isSameRow.ts'
import { isShown } from './isShown.ts'
import { markChanged } from './markChanged.ts'
import { readReferrers } from './readReferrers.ts'

/**
 * After a write: dates the entries whose relation to the one written is read otherwise from now on, since a relation to
 * what the public may not read is hidden from it. They are looked for only where something came or went, or may have, or where they are read with a part of it.
 *
 * @param referrers those that referred to it, where they are not to be found any more
 */
export const markReferrers = async ({
  after,
  before,
  followed,
  id,
  referrers,
  req,
  setting,
}: {
  after: Entry | null
  before: Entry | null
  followed: TombstoneSetting[]
  id: Row['id']
  referrers?: EntriesOfCollection[] | undefined
  req: PayloadRequest
  setting: TombstoneSetting
}): Promise<void> => {
  const now = Date.now()
  const was = isShown({ ...setting, entry: before, now }) ? before : null
  const is = isShown({ ...setting, entry: after, now }) ? after : null
  const cameOrWent = Boolean(was) !== Boolean(is)
  if (!cameOrWent && isSameRow(was, is)) return
  const isOther = (path: string): boolean => digestAt(was, path) !== digestAt(is, path)
  const isAsked = ({ delivers, shows }: FollowedRelation) =>
    shows !== 'never' &&
    (cameOrWent || shows !== 'always' || Boolean(delivers?.fields.some(isOther)))
  const found = referrers ?? (await readReferrers({ followed, id, isAsked, req, setting }))
  for (const { entries, setting: own } of found) {
    const asked = own.relations.filter((one) => one.on === setting.collection && isAsked(one))
    const rows = entries
      .filter((entry) => isShown({ ...own, entry, now }))
      .map(({ row }) => row)
      .filter((row) =>
        asked.some(({ delivers, field, shows }) => {
          const reads = (entry: Entry | null): string | null => {
            if (!entry) return null
            const { row: related } = entry
            const isRead = shows === 'always' || (shows !== 'never' && shows({ related, row }))
            return isRead ? JSON.stringify([delivers?.reads({ related, row })]) : null
          }
          return idsAt({ data: row, path: field }).includes(id) && reads(was) !== reads(is)
        }),
      )
    await markChanged({ now, req, rows, setting: own })
  }
}

const digestAt = (entry: Entry | null, path: string): string =>
  JSON.stringify([getByPath({ data: entry?.row, path })])
