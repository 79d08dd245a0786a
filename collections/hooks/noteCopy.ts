import path from 'node:path'
import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import { noteUpload } from '../uploads/noteUpload.ts'

/** Notes that an entry is copied with its file: Payload gives the copy the name of the original and a number. */
export const noteCopy: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { duplicateFromID: id } = args as { duplicateFromID?: string }
  if (operation !== 'create' || !id || !req.user) return args
  const original = await req.payload.db.findOne<{ filename?: null | string; id: string }>({
    collection: collection.slug as CollectionSlug,
    req,
    where: { id: { equals: id } },
  })
  if (original?.filename) {
    const { name } = path.parse(path.basename(original.filename))
    await noteUpload({ collection: collection.slug, isLate: true, name })
  }
  return args
}
