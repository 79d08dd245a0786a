import type { RenderedTextSettings, UrlForArgs } from './types.ts'

/** The key under which a read operation carries its plan from its first to its last hook. */
export const PLAN = 'renderedTextPlan'

/** The options' defaults. */
export const defaults: RenderedTextSettings = {
  converters: {},
  disabled: false,
  exclude: [],
  maxDepth: 50,
  maxNodes: 20_000,
  urlFor: ({ collection, doc }: UrlForArgs) => {
    if (typeof doc.url === 'string') return doc.url
    return typeof doc.slug === 'string' && doc.slug ? `/${collection}/${doc.slug}` : undefined
  },
}
