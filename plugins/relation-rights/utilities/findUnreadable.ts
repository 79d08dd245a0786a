import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Reference } from '../types.ts'

type Args = { references: Reference[]; req: PayloadRequest }

const keyOf = ({ collection, id }: Reference): string => `${collection} ${id}`

/**
 * Of the entries referred to, those that the reader may not read: by the collection's own rule, asked for all of them at
 * once, and those in the trash where the rule is a query. Answers whether one of them is such an entry.
 */
export const findUnreadable = async ({
  references,
  req,
}: Args): Promise<(reference: Reference) => boolean> => {
  const unreadable = new Set<string>()
  const slugs = new Set(references.map(({ collection }) => collection))
  for (const slug of slugs) {
    const collection = slug as CollectionSlug
    const config = req.payload.collections[collection]?.config
    const rule = config ? await config.access.read({ req }) : false
    if (rule === true) continue
    const ids = [
      ...new Set(references.filter((one) => one.collection === slug).map(({ id }) => id)),
    ]
    const readable = new Set<string>()
    if (config && rule !== false) {
      const and: Where[] = [{ id: { in: ids } }, rule]
      if (config.trash) and.push({ deletedAt: { exists: false } })
      const { docs } = await req.payload.db.find({
        collection,
        limit: 0,
        pagination: false,
        req,
        select: {},
        where: { and },
      })
      for (const { id } of docs) readable.add(String(id))
    }
    for (const id of ids) if (!readable.has(String(id))) unreadable.add(keyOf({ collection, id }))
  }
  return (reference) => unreadable.has(keyOf(reference))
}
