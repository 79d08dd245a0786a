import { match } from 'path-to-regexp'
import type { Endpoint, Payload, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

export type RestRoute = {
  /** Methods that this path has in capitals; none where there is no such path. */
  allow: string[]
  collection?: SanitizedCollectionConfig
  endpoint?: Endpoint
  global?: SanitizedGlobalConfig
  params: Record<string, unknown>
  /** The pattern of the endpoint, such as `/:id`. */
  path?: string
}

/**
 * The endpoint that Payload's `handleEndpoints` is going to choose, by the same steps, so that its query can be looked
 * at before and a wrong method told from an unknown path.
 */
export const findRoute = ({
  method,
  pathname,
  payload,
}: {
  method: string
  pathname: string
  payload: Payload
}): RestRoute => {
  const { config } = payload
  let rest = pathname.replace(/\/$/, '').replace(config.routes.api, '')
  const isGlobal = rest.startsWith('/globals')
  if (isGlobal) rest = rest.replace('/globals', '')
  const name = rest.split('/')[1] ?? ''

  const global = isGlobal ? payload.globals.config.find(({ slug }) => slug === name) : undefined
  const collection = isGlobal ? undefined : config.collections.find(({ slug }) => slug === name)
  const entity = collection ?? global
  const endpoints = (entity ? entity.endpoints : config.endpoints) || []
  if (entity) rest = rest.replace(`/${entity.slug}`, '')

  const allow = new Set<string>()
  let found: Pick<RestRoute, 'endpoint' | 'params' | 'path'> = { params: {} }
  for (const endpoint of endpoints) {
    // Payload has these for every entity, and fails at some where there are no versions.
    if (endpoint.path.startsWith('/versions') && entity && !entity.versions) continue
    // Payload has it for every collection with users, and fails where the token has no column.
    if (endpoint.path === '/verify/:id' && collection && !collection.auth.verify) continue
    const matched = match<Record<string, unknown>>(endpoint.path, { decode: decodeURIComponent })(
      rest || '/',
    )
    if (!matched) continue
    const verb = endpoint.method.toUpperCase()
    allow.add(verb)
    if (verb === method && !found.endpoint) {
      found = { endpoint, params: matched.params, path: endpoint.path }
    }
  }
  if (allow.has('GET')) allow.add('HEAD')
  return {
    ...found,
    allow: [...allow],
    ...(collection ? { collection } : {}),
    ...(global ? { global } : {}),
  }
}
