import type { Payload } from 'payload'

export type Route = { method: string; /** Begins with `/api`, with `:names` in it. */ path: string }

/** Every address of the API with every method: Payload's own, its plugins' and the project's. */
export const routesOf = ({ config }: Payload): Route[] => {
  type Endpoints = false | { method: string; path: string }[]
  const under = (base: string, endpoints: Endpoints): Route[] =>
    (endpoints || []).map(({ method, path }) => ({
      method: method.toUpperCase(),
      path: `/api${base}${path === '/' ? '' : path}`,
    }))
  const all = [
    ...under('', config.endpoints),
    ...config.collections.flatMap(({ endpoints, slug }) => under(`/${slug}`, endpoints)),
    ...config.globals.flatMap(({ endpoints, slug }) => under(`/globals/${slug}`, endpoints)),
  ]
  return [...new Map(all.map((route) => [`${route.method} ${route.path}`, route])).values()]
}
