import type { PayloadRequest, Where } from 'payload'
import type { EntriesOfCollection, FollowedRelation, Row, TombstoneSetting } from '../types.ts'
import { readEntries } from './readEntries.ts'

/** Reads the entries that refer to one by relations of a kind, by their collection. */
export const readReferrers = async ({
  followed,
  id,
  isAsked,
  req,
  setting: { collection },
}: {
  followed: TombstoneSetting[]
  id: Row['id']
  isAsked: (relation: FollowedRelation) => boolean
  req: PayloadRequest
  setting: TombstoneSetting
}): Promise<EntriesOfCollection[]> => {
  const found: EntriesOfCollection[] = []
  for (const setting of followed) {
    const or = setting.relations
      .filter((relation) => relation.on === collection && isAsked(relation))
      .map(({ field }): Where => ({ [field]: { equals: id } }))
    if (or.length === 0) continue
    const entries = await readEntries({ req, setting, where: { or } })
    if (entries.length > 0) found.push({ entries, setting })
  }
  return found
}
