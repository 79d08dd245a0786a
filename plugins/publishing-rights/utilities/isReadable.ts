import {
  type CollectionSlug,
  executeAccess,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

type Args = { collection: SanitizedCollectionConfig; id: number | string; req: PayloadRequest }

/** Whether the caller may read an entry as it is stored. */
export const isReadable = async ({ collection, id, req }: Args): Promise<boolean> => {
  const rule = await executeAccess({ disableErrors: true, id, req }, collection.access.read)
  if (typeof rule === 'boolean') return rule
  const { totalDocs } = await req.payload.db.count({
    collection: collection.slug as CollectionSlug,
    req,
    where: { and: [{ id: { equals: id } }, rule] },
  })
  return totalDocs > 0
}
