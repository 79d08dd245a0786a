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

/** Payload's own operations by their paths; everything else is an endpoint with a query of its own. */
export const operationOf = (route: RestRoute): Operation => {
  const { collection, endpoint, global, path = '' } = route
  if (!endpoint || !(collection || global)) return 'other'
  if (endpoint.method !== 'get') {
    const isOwn = reads[path] || path === '/:id/duplicate'
    return !isOwn ? 'other' : endpoint.method === 'delete' ? 'remove' : 'write'
  }
  const operation = reads[path] ?? 'other'
  return global && operation === 'find' ? 'findGlobal' : operation
}
