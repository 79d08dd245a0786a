import type { IncomingMessage } from 'node:http'
import { headersWithCors, type Payload, type PayloadRequest } from 'payload'

/** The answer to `OPTIONS`: Payload's own for the origins of its `cors`, else what an anonymous page may do. */
export const preflight = ({
  allow,
  isGraphql,
  payload,
  req,
}: {
  /** Methods the address has. */
  allow: string
  isGraphql: boolean
  payload: Payload
  req: IncomingMessage
}): Response => {
  const asked = new Headers(req.headers.origin ? { Origin: req.headers.origin } : {})
  const headers = headersWithCors({
    headers: new Headers({ Allow: allow }),
    req: { headers: asked, payload } as PayloadRequest,
  })
  headers.append('Vary', 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method')
  if (req.headers.origin && !headers.has('Access-Control-Allow-Origin')) {
    headers.set('Access-Control-Allow-Origin', '*')
    headers.set('Access-Control-Allow-Methods', isGraphql ? 'GET, HEAD, POST' : 'GET, HEAD')
    headers.set(
      'Access-Control-Allow-Headers',
      'Accept, Accept-Language, Content-Type, X-Request-Id',
    )
    headers.set('Access-Control-Max-Age', '86400')
  }
  return new Response(null, { headers, status: 204 })
}
