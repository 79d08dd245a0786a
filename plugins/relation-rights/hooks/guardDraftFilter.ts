import { type CollectionBeforeOperationHook, validateQueryPaths, type Where } from 'payload'

type ReadArgs = { draft?: boolean; where?: Where }

/**
 * Of a filter over a relation Payload asks that the entry behind it can be read, by writing that into the filter. For lists
 * of drafts (`draft=true`) it does so in a copy which it then throws away, so that anyone could find out by trying what
 * stands in an entry that is not public. Here it is written into the filter itself, before.
 */
export const guardDraftFilter: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { draft, where } = args as ReadArgs
  const isOfDrafts = operation === 'read' && draft && collection.versions?.drafts
  if (isOfDrafts && where && !overrideAccess)
    await validateQueryPaths({ collectionConfig: collection, overrideAccess: false, req, where })
  return args
}
