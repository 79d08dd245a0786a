import type { CollectionSlug, Payload } from 'payload'
import { collections } from '../../collections/index.ts'
import { slugs } from '../../collections/slugs.ts'

/** Whether no collection of the content model holds an entry; accounts do not count. */
export const isEmpty = async (payload: Payload): Promise<boolean> => {
  for (const { slug } of collections) {
    if (slug === slugs.users) continue
    if (await payload.db.findOne({ collection: slug as CollectionSlug })) return false
  }
  return true
}
