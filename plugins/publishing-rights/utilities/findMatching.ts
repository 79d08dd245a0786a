import {
  combineQueries,
  executeAccess,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  validateQueryPaths,
} from 'payload'
import type { WriteArgs } from './WriteArgs.ts'

type Args = {
  args: WriteArgs
  collection: SanitizedCollectionConfig
  operation: 'delete' | 'update'
  req: PayloadRequest
}

/**
 * The ids of the entries on which a bulk operation would work; undefined when Payload will refuse it anyway.
 * @throws QueryError when the query names a field that the caller may not query.
 */
export const findMatching = async ({
  args,
  collection,
  operation,
  req,
}: Args): Promise<(number | string)[] | undefined> => {
  if (!args.where) return undefined
  const access = await executeAccess(
    { data: args.data, disableErrors: true, req },
    collection.access[operation],
  )
  if (!access) return undefined
  await validateQueryPaths({
    collectionConfig: collection,
    overrideAccess: false,
    req,
    where: args.where,
  })
  const find = (draft: boolean) =>
    req.payload.find({
      collection: collection.slug,
      depth: 0,
      draft,
      limit: 0,
      pagination: false,
      req,
      select: {},
      trash: Boolean(args.trash),
      where: combineQueries(args.where ?? {}, access),
    })
  // Payload looks for a draft save (and for the trash) among the latest versions, else among the stored rows.
  const found = [...(await find(false)).docs, ...(await find(true)).docs]
  return [...new Set(found.map(({ id }) => id))]
}
