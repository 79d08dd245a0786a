import type { GlobalAfterReadHook } from 'payload'
import type { Reference } from '../types.ts'
import { filterReferences } from '../utilities/filterReferences.ts'
import { findUnreadable } from '../utilities/findUnreadable.ts'
import { localesOf } from '../utilities/localesOf.ts'

/** As `hideReferences`; globals have no hook after the whole operation. */
export const hideReferencesOfGlobal: GlobalAfterReadHook = async ({
  doc,
  global,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !doc) return doc
  const settings = {
    data: doc,
    fields: global.flattenedFields,
    isRichTextOnly: req.payloadAPI === 'GraphQL',
    locales: localesOf(req),
  }
  const references: Reference[] = []
  filterReferences({ ...settings, keep: (one) => references.push(one) > 0 })
  if (references.length === 0) return doc
  const isUnreadable = await findUnreadable({ references, req })
  const canSave = req.user && (await global.access.update({ req }))
  if (!canSave) filterReferences({ ...settings, keep: (one) => !isUnreadable(one) })
  return doc
}
