import type { CollectionBeforeOperationHook, Where } from 'payload'
import { parseUpdatedSince } from '../utilities/parseUpdatedSince.ts'

const KEY = 'publicationWindowUpdatedSince'

const LIST_OPERATIONS = ['count', 'read', 'readDistinct']

type ListArgs = { id?: unknown; joins?: unknown; where?: Where }

/**
 * Lists take `?updatedSince=`: changed since then, or become public by time since then. Applied once a request, to
 * the collection the address names, so that the relations of what was found are not filtered too.
 *
 * @param sinceWhere the filter for a list; versions only know `updatedAt`
 */
export const applyUpdatedSince =
  ({
    sinceWhere,
  }: {
    sinceWhere: (args: { now: Date; since: Date }) => Where
  }): CollectionBeforeOperationHook =>
  ({ args, collection, context, operation, req }) => {
    const given = req.query?.updatedSince
    if (given === undefined || req.payloadAPI !== 'REST') return
    const list = args as ListArgs
    const isList = LIST_OPERATIONS.includes(operation) && list.id === undefined
    if (!isList || req.routeParams?.collection !== collection.slug || context[KEY]) return
    context[KEY] = true
    const since = parseUpdatedSince(given)
    const isOfVersions = operation === 'read' && !('joins' in list)
    const where = isOfVersions
      ? { updatedAt: { greater_than_equal: since.toISOString() } }
      : sinceWhere({ now: new Date(), since })
    return { ...args, where: list.where ? { and: [list.where, where] } : where }
  }
