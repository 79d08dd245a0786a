import { getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload'
import type { GraphqlContext } from './GraphqlContext.ts'

/**
 * A context whose locale, draft flag, transaction and loader are its own. Payload's resolvers write into
 * `context.req`, so without it `{ de: Posting(locale: de) { … } en: Posting(locale: en) { … } }` gives the relations
 * of one in the language of the other. The loader gets a request of its own again, since it too writes the locale of
 * what it loads.
 */
export const isolateContext = (context: GraphqlContext): GraphqlContext => {
  const isolate = (source: PayloadRequest): PayloadRequest => {
    const req = isolateObjectProperty(source, [
      'fallbackLocale',
      'locale',
      'payloadDataLoader',
      'query',
      'transactionID',
    ])
    req.query = { ...source.query }
    return req
  }
  const req = isolate(context.req)
  const loading = isolate(req)
  const loader = getDataLoader(loading)
  loading.payloadDataLoader = loader
  req.payloadDataLoader = loader
  return { headers: context.headers, req }
}
