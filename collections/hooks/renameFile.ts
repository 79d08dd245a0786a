import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { noteUpload } from '../uploads/noteUpload.ts'

/**
 * A stored file gets a name made by us. The name that came with it may hold a person's name, a path or characters that
 * some system reads in its own way, and it is public with every address of the file.
 */
export const renameFile: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const isWrite = operation === 'create' || operation === 'update' || operation === 'updateByID'
  if (isWrite && req.file) {
    const extension = path.extname(req.file.name).toLowerCase()
    const name = randomUUID()
    await noteUpload({ collection: collection.slug, name })
    req.file.name = `${name}${/^\.[a-z0-9]{1,5}$/.test(extension) ? extension : ''}`
  }
  return args
}
