import type { RestRoute } from '../findRoute.ts'

/** Payload's own endpoints that take a JSON object, and whether they cannot do without. */
const own: Record<string, boolean> = {
  '/': true,
  '/:id': true,
  '/:id/api-key/reveal': false,
  '/:id/duplicate': false,
  '/access': false,
  '/access/:id?': false,
  '/first-register': true,
  '/forgot-password': true,
  '/login': true,
  '/logout': false,
  '/refresh-token': false,
  '/reset-password': true,
  '/unlock': true,
  '/verify/:id': false,
  '/versions/:id': false,
}

/** Whether the body of a request is read by Payload, and if so whether it must be there. */
export const bodyOf = (route: RestRoute): 'foreign' | 'needed' | 'optional' => {
  const { collection, endpoint, global, path = '' } = route
  const isWrite = endpoint?.method === 'post' || endpoint?.method === 'patch'
  if (!isWrite || !(collection || global) || !(path in own)) return 'foreign'
  return own[path] ? 'needed' : 'optional'
}
