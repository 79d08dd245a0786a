import type { GraphQLResolveInfo, ResponsePath } from 'graphql'
import type { PayloadRequest } from 'payload'
import type { GraphqlContext } from './GraphqlContext.ts'
import { isolateContext } from './isolateContext.ts'

type Locales = { fallbackLocale: unknown; locale: unknown }

type Scopes = {
  /** The context of the root field, or of the nearest relation with its own locale, that a field lies below. */
  find: (context: GraphqlContext, info: GraphQLResolveInfo) => GraphqlContext
  /** The same for a relation; with a locale of its own it holds for all below. */
  narrow: (context: GraphqlContext, info: GraphQLResolveInfo, locales: Locales) => GraphqlContext
  /** A context of its own for a root field. */
  open: (context: GraphqlContext, info: GraphQLResolveInfo) => GraphqlContext
}

/** Contexts by place in the response: graphql-js hands a child the very path object of its parent. */
export const createScopes = (): Scopes => {
  const byPath = new WeakMap<ResponsePath, GraphqlContext>()
  const byLocale = new WeakMap<GraphqlContext, Map<string, GraphqlContext>>()

  const find: Scopes['find'] = (context, info) => {
    for (let path: ResponsePath | undefined = info.path; path; path = path.prev) {
      const scope = byPath.get(path)
      if (scope) return scope
    }
    return context
  }

  return {
    find,
    narrow: (context, info, { fallbackLocale, locale }) => {
      const outer = find(context, info)
      if (!locale && !fallbackLocale) return outer
      const key = JSON.stringify([locale, fallbackLocale])
      const known = byLocale.get(outer) ?? new Map<string, GraphqlContext>()
      byLocale.set(outer, known)
      const scope = known.get(key) ?? isolateContext(outer)
      known.set(key, scope)
      // The schema's enums are the locales of the config.
      if (locale) scope.req.locale = locale as PayloadRequest['locale']
      if (fallbackLocale)
        scope.req.fallbackLocale = fallbackLocale as PayloadRequest['fallbackLocale']
      byPath.set(info.path, scope)
      return scope
    },
    open: (context, info) => {
      const scope = isolateContext(context)
      byPath.set(info.path, scope)
      return scope
    },
  }
}
