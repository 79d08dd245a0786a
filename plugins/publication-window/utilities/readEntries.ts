import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Entry, Row, TombstoneSetting } from '../types.ts'

/** Reads entries from the main table, which a draft saved over a published entry does not touch. */
export const readEntries = async ({
  req,
  setting: { collection, window },
  where,
}: {
  req: PayloadRequest
  setting: TombstoneSetting
  where: Where
}): Promise<Entry[]> => {
  const { docs } = await req.payload.db.find<Row>({
    // The collections are options, so they are none of the generated names.
    collection: collection as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    where,
  })
  const entries: Entry[] = []
  // One after the other, since a transaction of MongoDB takes one question at a time.
  for (const row of docs) entries.push({ isPublic: await window.isPublic({ req, row }), row })
  return entries
}
