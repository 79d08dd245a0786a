import { type CollectionBeforeOperationHook, MissingFile } from 'payload'

/**
 * A new entry brings its file along, or is a copy. Of one that names an address instead Payload would fetch the file, from
 * any host and with the cookies of who asks.
 */
export const requireFile: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { data, duplicateFromID } = args as { data?: unknown; duplicateFromID?: string }
  if (operation !== 'create' || req.file || duplicateFromID || overrideAccess) return args
  // Who has no right is told so, by Payload's own check, which comes next and before the file.
  if (await collection.access.create({ data, req })) throw new MissingFile(req.t)
  return args
}
