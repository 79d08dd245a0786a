import type { PayloadRequest } from 'payload'
import type { EntriesOfCollection, Entry, Row, TombstoneSetting } from '../types.ts'
import { markReferrers } from './markReferrers.ts'
import { settleTombstones } from './settleTombstones.ts'

/** After a write: makes an entry's tombstones what they should be, and dates those that refer to it. */
export const settleEntry = async (args: {
  after: Entry | null
  before: Entry | null
  followed: TombstoneSetting[]
  id: Row['id']
  referrers?: EntriesOfCollection[] | undefined
  req: PayloadRequest
  setting: TombstoneSetting
}): Promise<void> => {
  await settleTombstones(args)
  await markReferrers(args)
}
