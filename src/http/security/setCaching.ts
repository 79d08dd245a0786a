import type { IncomingMessage } from 'node:http'
import { hasCredentials } from './hasCredentials.ts'

/**
 * What belongs to a session is stored nowhere; what is public may be stored, and is asked for again each time, with
 * the `ETag` (RFC 9111 §5.2.2.4). A handler that said something else is left alone, except for a session.
 */
export const setCaching = ({
  headers,
  req,
  status,
}: {
  headers: Headers
  req: IncomingMessage
  status: number
}): void => {
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  if (hasCredentials(req) || headers.has('Set-Cookie') || !isRead || status >= 400) {
    headers.set('Cache-Control', 'no-store')
  } else if (!headers.has('Cache-Control')) {
    headers.set('Cache-Control', 'no-cache')
  }
}
