import type { IncomingMessage } from 'node:http'
import type { Payload } from 'payload'
import { findRoute } from '../rest/findRoute.ts'

const single = ['/', '/favicon.ico', '/healthz', '/metrics', '/readyz']

const isBelow = (pathname: string, base: string): boolean =>
  pathname === base || pathname.startsWith(`${base}/`)

/**
 * The pattern of a request's address: one of few, so that metrics stay small and hold no id, name or address. What no
 * endpoint answers is `unknown`.
 */
export const routePattern = ({
  payload,
  req,
  target,
}: {
  payload: Payload
  req: IncomingMessage
  /** Path with query, as it was asked for. */
  target: string
}): string => {
  const { admin, api, graphQL } = payload.config.routes
  const [pathname = ''] = target.split('?', 1)
  if (single.includes(pathname)) return pathname
  for (const base of [admin, '/_next', api + graphQL]) if (isBelow(pathname, base)) return base
  if (!isBelow(pathname, api)) return 'unknown'
  try {
    const method = req.method === 'HEAD' ? 'GET' : (req.method ?? 'GET')
    const route = findRoute({ method, pathname, payload })
    if (!route.endpoint) return 'unknown'
    const name = route.collection
      ? `/${route.collection.slug}`
      : route.global
        ? `/globals/${route.global.slug}`
        : ''
    return `${api}${name}${route.path === '/' ? '' : route.path}`
  } catch {
    // A malformed escape in the address.
    return 'unknown'
  }
}
