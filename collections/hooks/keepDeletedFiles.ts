import { randomUUID } from 'node:crypto'
import type { CollectionBeforeDeleteHook } from 'payload'
import { keepFiles } from '../uploads/keepFiles.ts'
import { noteUpload } from '../uploads/noteUpload.ts'

/** Keeps the files of an entry until it is gone: Payload removes them first, and the entry may stay. */
export const keepDeletedFiles: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const folder = await noteUpload({ collection: collection.slug, name: randomUUID() })
  await keepFiles({ collection, folder, req, where: { id: { equals: id } } })
}
