import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

/** Keeps the name with which a file came for the title of the image, before the stored file gets one made by us. */
export const rememberName: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.file) req.context.nameOfUpload = path.parse(path.basename(req.file.name)).name
  return args
}
