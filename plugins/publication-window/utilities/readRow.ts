import type { CollectionSlug, PayloadRequest } from 'payload'
import type { EntryKey, Row } from '../types.ts'

/** Reads an entry's row of the main table, which a draft saved over a published entry does not touch. */
export const readRow = async ({
  collection,
  id,
  req,
}: EntryKey & { req: PayloadRequest }): Promise<Row | null> =>
  (await req.payload.db.findOne<Row>({
    // The collections are options, so they are none of the generated names.
    collection: collection as CollectionSlug,
    req,
    where: { id: { equals: id } },
  })) ?? null
