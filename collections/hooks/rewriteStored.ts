import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'

type Stored = { id: string; revision?: null | number }

/** What says which entry it is, and would be taken for a save of somebody's. */
const unchanged = ['id', 'revision', 'slug']

const ATTEMPTS = 5

/**
 * Changes an entry as it is stored, past its hooks, where another entry or a draft decides about it: no edit, no version
 * and no revision of its own, so that whoever works on it can go on. It takes nothing back that is saved meanwhile.
 *
 * @param change what of the stored entry becomes otherwise, `undefined` for nothing
 */
export const rewriteStored = async <T extends Stored>({
  change,
  collection,
  id,
  req,
}: {
  change: (stored: T) => Partial<T> | undefined
  collection: CollectionSlug
  id: string
  req: PayloadRequest
}): Promise<void> => {
  const { db } = req.payload
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const stored = await db.findOne<T>({ collection, req, where: { id: { equals: id } } })
    const changed = stored && change(stored)
    if (!changed) return
    const { revision } = stored
    const isAsRead = { revision: revision ? { equals: revision } : { exists: false } }
    const entry = Object.entries(stored).filter(([name]) => !unchanged.includes(name))
    const written: unknown = await db.updateOne({
      collection,
      // Whole: on SQLite an update that brings one array empties the others.
      data: { ...Object.fromEntries(entry), ...changed },
      req,
      where: { and: [{ id: { equals: id } }, isAsRead] },
    })
    if (written) return
  }
  throw new APIError(
    'An entry that goes with this one was changed meanwhile. Nothing was saved. Send the request again.',
    409,
    { code: 'CHANGED_MEANWHILE' },
    true,
  )
}
