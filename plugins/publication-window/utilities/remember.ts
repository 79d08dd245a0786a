import type { PayloadRequest } from 'payload'
import type { Row, TombstoneSetting } from '../types.ts'
import { entryMemory } from './entryMemory.ts'
import { readEntries } from './readEntries.ts'
import { readReferrers } from './readReferrers.ts'

/**
 * Before a write: keeps what the public can read until now of an entry and of those that depend on it.
 *
 * @param isDeletion keeps those that refer to it too, since a database may empty their relations
 */
export const remember = async ({
  isDeletion = false,
  ...about
}: {
  followed: TombstoneSetting[]
  id: Row['id']
  isDeletion?: boolean
  req: PayloadRequest
  setting: TombstoneSetting
}): Promise<void> => {
  const { id, req, setting } = about
  const [entry = null] = await readEntries({ req, setting, where: { id: { equals: id } } })
  const remembered = {
    dependents: await readReferrers({ ...about, isAsked: ({ isDecisive }) => isDecisive }),
    entry,
    referrers: isDeletion
      ? await readReferrers({ ...about, isAsked: ({ shows }) => shows !== 'never' })
      : undefined,
  }
  entryMemory.keep({ collection: setting.collection, id, remembered, req })
}
