import type { IncomingMessage } from 'node:http'
import { hasCredentials } from './hasCredentials.ts'

/** What a script may read beside the few headers that are always open to it. */
const EXPOSED = 'Content-Length, ETag, Retry-After, X-Request-Id'

/**
 * Anyone's page may read what is public: an anonymous GET, and GraphQL. `*` never goes together with a cookie or a
 * token; who is to use those from another origin stands in Payload's `cors`, which is left as it is.
 */
export const setCors = ({
  headers,
  isGraphql,
  req,
}: {
  headers: Headers
  isGraphql: boolean
  req: IncomingMessage
}): void => {
  headers.append('Vary', 'Origin')
  if (!req.headers.origin || headers.has('Access-Control-Allow-Origin')) return
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  if (hasCredentials(req) || !(isRead || isGraphql)) return
  headers.set('Access-Control-Allow-Origin', '*')
  headers.set('Access-Control-Expose-Headers', EXPOSED)
}
