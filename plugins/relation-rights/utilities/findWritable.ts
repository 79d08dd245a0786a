import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'

type Args = {
  collection: SanitizedCollectionConfig
  ids: (number | string)[]
  req: PayloadRequest
}

/** Which entries the reader may save, by the collection's own rule, asked in bulk. */
export const findWritable = async ({ collection, ids, req }: Args): Promise<Set<string>> => {
  if (!req.user) return new Set()
  const rule = await collection.access.update({ req })
  if (typeof rule === 'boolean') return new Set(rule ? ids.map(String) : [])
  const { docs } = await req.payload.db.find({
    collection: collection.slug as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    select: {},
    where: { and: [{ id: { in: ids } }, rule] },
  })
  return new Set(docs.map(({ id }) => String(id)))
}
