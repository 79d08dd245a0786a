import {
  GRAPHQL_POST,
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import type { Payload } from 'payload'
import type { Door } from './Door.ts'

/** Payload's own route handlers for Next, as its template mounts them. */
export const nextDoor = (payload: Payload): Door => {
  const handlers = {
    DELETE: REST_DELETE,
    GET: REST_GET,
    OPTIONS: REST_OPTIONS,
    PATCH: REST_PATCH,
    POST: REST_POST,
    PUT: REST_PUT,
  }
  return async (method, target, init) => {
    const url = new URL(target, 'http://localhost')
    const request = new Request(url, { ...init, method })
    if (url.pathname === '/api/graphql') {
      if (method !== 'POST') return new Response(null, { status: 405 })
      return GRAPHQL_POST(Promise.resolve(payload.config))(request)
    }
    const handler = handlers[method as keyof typeof handlers]
    // Next answers HEAD by GET's handler with the method unchanged, which no endpoint has.
    const build = handler ?? REST_GET
    const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
    return build(Promise.resolve(payload.config))(request, { params: Promise.resolve({ slug }) })
  }
}
