import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  executeAccess,
  NotFound,
  type Where,
} from 'payload'

/**
 * Restores no version that the caller may not read, in the words for one that is not there: Payload tells the two apart,
 * and other hooks whether it is of what is public.
 * @throws NotFound
 */
export const refuseForeignVersion: CollectionBeforeOperationHook = async ({
  args,
  collection: { access, slug },
  operation,
  overrideAccess,
  req,
}) => {
  const { id } = args as { id?: string }
  // Payload's type of the operations does not list it.
  if ((operation as string) !== 'restoreVersion' || overrideAccess || !id) return args
  const rule = await executeAccess({ disableErrors: true, req }, access.readVersions)
  const and: Where[] = [{ id: { equals: id } }, ...(typeof rule === 'object' ? [rule] : [])]
  const { totalDocs } = rule
    ? await req.payload.db.countVersions({
        collection: slug as CollectionSlug,
        req,
        where: { and },
      })
    : { totalDocs: 0 }
  if (totalDocs === 0) throw new NotFound(req.t)
  return args
}
