import {
  buildVersionCollectionFields,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  QueryError,
  validateQueryPaths,
} from 'payload'

type SortArgs = { sort?: string | string[] }

/** The first relation on a path, and what follows it. */
const findHop = (
  fields: FlattenedField[],
  path: string[],
): undefined | { rest: string; target: string } => {
  let known: FlattenedField[] | undefined = fields
  for (const [index, name] of path.entries()) {
    const field: FlattenedField | undefined = known?.find((one) => one.name === name)
    // A locale in the path has no field of its own.
    if (!field) continue
    const rest = path.slice(index + 1).join('.')
    const target =
      field.type === 'join'
        ? field.collection
        : field.type === 'relationship' || field.type === 'upload'
          ? field.relationTo
          : undefined
    if (typeof target === 'string' && rest) return { rest, target }
    known = 'flattenedFields' in field ? field.flattenedFields : undefined
  }
  return undefined
}

/**
 * Refuses an order by fields of other entries of which the reader may not read all: the order would tell how what is hidden
 * compares. Payload asks only for the rights of the fields, and for nothing at all where such a field is `hidden` (a
 * password's hash).
 */
export const guardSort: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { sort } = args as SortArgs
  if (overrideAccess || !sort) return args
  // From GraphQL joins a list comes as one text, which Payload would take for one unknown field.
  const keys = [sort].flat().flatMap((key) => key.split(','))
  const isVersion = operation.startsWith('findVersion')
  const fields = isVersion
    ? buildVersionCollectionFields(req.payload.config, collection, true)
    : collection.flattenedFields
  for (const key of keys) {
    const path = key.replace(/^-/, '').replace(/__/g, '.')
    const hop = findHop(fields, path.split('.'))
    if (hop) await refuseHidden({ ...hop, path, req })
  }
  return { ...args, sort: keys }
}

const refuseHidden = async ({
  path,
  req,
  rest,
  target,
}: {
  path: string
  req: PayloadRequest
  rest: string
  target: string
}): Promise<void> => {
  const { config } =
    req.payload.collections[target as keyof PayloadRequest['payload']['collections']]
  if ((await config.access.read({ req })) !== true) throw new QueryError([{ path }])
  if (rest === 'id') return
  await validateQueryPaths({
    collectionConfig: config,
    overrideAccess: false,
    req,
    where: { [rest]: { exists: true } },
  })
  const hop = findHop(config.flattenedFields, rest.split('.'))
  if (hop) await refuseHidden({ ...hop, path, req })
}
