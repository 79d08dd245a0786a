import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { type CollectionBeforeOperationHook, validateQueryPaths, type Where } from 'payload'
import { documentTypes } from '../Documents/documentTypes.ts'
import { keepFiles } from '../uploads/keepFiles.ts'
import { noteUpload } from '../uploads/noteUpload.ts'

/**
 * A stored file gets a name made by us. The name that came with it may hold a person's name, a path or characters that
 * some system reads in its own way, and it is public with every address of the file. The files that it replaces are kept
 * until the change is made.
 */
export const renameFile: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (!req.file || (operation !== 'create' && operation !== 'update')) return args
  const { id, where } = args as { id?: string; where?: Where }
  // Payload refuses a change of many that names none.
  if (operation === 'update' && !id && !where) return args
  // Payload gives a picture the ending of what it is.
  const extension = documentTypes[req.file.mimetype] ?? path.extname(req.file.name).toLowerCase()
  const name = randomUUID()
  const folder = await noteUpload({ collection: collection.slug, name })
  if (operation === 'update') {
    // Payload asks later whether a filter names fields there are; MongoDB's adapter fails on others.
    if (where)
      await validateQueryPaths({ collectionConfig: collection, overrideAccess: true, req, where })
    await keepFiles({ collection, folder, req, where: where ?? { id: { equals: id } } })
  }
  req.file.name = `${name}${/^\.[a-z0-9]{1,5}$/.test(extension) ? extension : ''}`
  return args
}
