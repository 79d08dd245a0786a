import type { CollectionAfterReadHook } from 'payload'
import type { RenderedTextSettings } from '../types.ts'
import { deferRenderings } from './deferRenderings.ts'

/** Gives GraphQL its renderings, to be made when the query comes to them. */
export const deferCollection =
  (settings: RenderedTextSettings): CollectionAfterReadHook =>
  ({ collection, doc, overrideAccess, req }) => {
    if (req.payloadAPI === 'GraphQL')
      deferRenderings({
        doc,
        fields: collection.flattenedFields,
        overrideAccess: Boolean(overrideAccess),
        req,
        settings,
      })
    return doc
  }
