import type { AccessResult, CollectionSlug, PayloadRequest } from 'payload'
import type { Rule } from './combine.ts'
import { permissions } from './permissions.ts'

type Lock = {
  document?: null | { relationTo: string; value: string }
  globalSlug?: null | string
  id: string
}
type Right = 'read' | 'update'

/**
 * The locks of entries which the caller may read, or change: a lock tells that an entry is there and who works on it, and
 * who takes it over or away decides about the work of others. By ids, since what is locked may be of any collection;
 * there are as many as people at work.
 */
export const locksOf =
  (right: Right): Rule =>
  async ({ req }): Promise<AccessResult> => {
    if (!permissions.isStaff({ req })) return false
    const { docs: locks } = await req.payload.db.find<Lock>({
      collection: 'payload-locked-documents',
      limit: 0,
      pagination: false,
      req,
    })
    const ids: string[] = []
    for (const slug of new Set(locks.map(placeOf))) {
      const ofOne = locks.filter((lock) => placeOf(lock) === slug)
      ids.push(...(await allowed({ locks: ofOne, req, right, slug })))
    }
    // An empty `in` is no query, and MongoDB asks no id whether it is there.
    return ids.length > 0 ? { id: { in: ids } } : { createdAt: { exists: false } }
  }

const placeOf = ({ document, globalSlug }: Lock): string =>
  document?.relationTo ?? `global ${globalSlug}`

const allowed = async ({
  locks,
  req,
  right,
  slug,
}: {
  locks: Lock[]
  req: PayloadRequest
  right: Right
  slug: string
}): Promise<string[]> => {
  const { payload } = req
  const ids = locks.map(({ id }) => id)
  const collection = payload.collections[slug as CollectionSlug]?.config
  if (!collection) {
    const global = payload.globals.config.find((one) => `global ${one.slug}` === slug)
    return global && (await global.access[right]({ req })) ? ids : []
  }
  const rule = await collection.access[right]({ req })
  if (typeof rule === 'boolean') return rule ? ids : []
  const values = locks.flatMap(({ document }) => document?.value ?? [])
  const { docs } = await payload.db.find<{ id: string }>({
    collection: collection.slug as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    select: {},
    where: { and: [{ id: { in: values } }, rule] },
  })
  const mine = new Set(docs.map(({ id }) => id))
  return locks.flatMap(({ document, id }) => (document && mine.has(document.value) ? id : []))
}
