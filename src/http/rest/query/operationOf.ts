import type { RestRoute } from '../findRoute.ts'

/** What a request does, as far as its query is concerned. */
export type Operation =
  | 'count'
  | 'find'
  | 'findByID'
  | 'findGlobal'
  | 'findVersionByID'
  | 'findVersions'
  | 'other'
  | 'remove'
  | 'write'

const reads: Record<string, Operation> = {
  '/': 'find',
  '/:id': 'findByID',
  '/count': 'count',
  '/versions': 'findVersions',
  '/versions/:id': 'findVersionByID',
}

/**
 * Payload's own operations by their paths. An endpoint of a plugin that takes the query of one of them names its path by
 * `custom: { queryOf: '/:id' }`; everything else has a query of its own.
 */
export const operationOf = (route: RestRoute): Operation => {
  const { collection, endpoint, global, path = '' } = route
  if (!endpoint || !(collection || global)) return 'other'
  if (endpoint.method !== 'get') {
    const isOwn = reads[path] || path === '/:id/duplicate'
    return !isOwn ? 'other' : endpoint.method === 'delete' ? 'remove' : 'write'
  }
  const queryOf: unknown = endpoint.custom?.['queryOf']
  const operation = reads[typeof queryOf === 'string' ? queryOf : path] ?? 'other'
  return global && operation === 'find' ? 'findGlobal' : operation
}
