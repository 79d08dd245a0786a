import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether the caller may read an entry, which may lie in the trash. */
export const isReadable = async ({
  collection,
  id,
  req,
}: {
  collection: string
  id: string
  req: PayloadRequest
}): Promise<boolean> => {
  const rule = await req.payload.collections[collection as CollectionSlug].config.access.read({
    id,
    req,
  })
  if (!rule) return false
  const { totalDocs } = await req.payload.db.count({
    collection: collection as CollectionSlug,
    req,
    where: { and: [{ id: { equals: id } }, ...(rule === true ? [] : [rule])] },
  })
  return totalDocs > 0
}
