import type { CollectionSlug, Payload } from 'payload'
import { collections } from '../../collections/index.ts'

/** Whether no collection of the content model, users included, holds an entry. */
export const isEmpty = async (payload: Payload): Promise<boolean> => {
  for (const { slug } of collections) {
    if (await payload.db.findOne({ collection: slug as CollectionSlug })) return false
  }
  return true
}
