import type { CollectionAfterReadHook } from 'payload'

/**
 * Leaves out rows that a reader may not see. Payload takes them away and then gives an empty list in their place, which
 * says that there are none.
 */
export const omitHiddenRows: CollectionAfterReadHook = async ({
  collection,
  doc,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return doc
  for (const { access, name, type } of collection.flattenedFields) {
    const rows: unknown = doc[name]
    if (type !== 'array' || !access?.read || !Array.isArray(rows) || rows.length > 0) continue
    const isReadable = await access.read({ data: doc, doc, id: doc.id, req, siblingData: doc })
    if (!isReadable) Reflect.deleteProperty(doc, name)
  }
  return doc
}
