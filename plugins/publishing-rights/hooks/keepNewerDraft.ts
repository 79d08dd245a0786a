import type { CollectionAfterChangeHook } from 'payload'
import { newerDrafts } from '../utilities/newerDrafts.ts'

/**
 * In bulk Payload makes the newest version of what was public, and a draft that waited would only be found among the old
 * ones. By id it goes on with the draft; so does this.
 */
export const keepNewerDraft: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const known = newerDrafts(req)
  const key = `${collection.slug}:${doc.id}`
  const draft = known.get(key)
  if (!draft) return doc
  known.delete(key)
  const now = new Date().toISOString()
  await req.payload.db.createVersion({
    autosave: false,
    collectionSlug: collection.slug,
    createdAt: now,
    parent: doc.id,
    req,
    returning: false,
    updatedAt: now,
    versionData: { ...draft, updatedAt: now } as never,
  })
  return doc
}
