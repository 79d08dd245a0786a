import type { CollectionBeforeReadHook } from 'payload'
import { fieldRules } from '../../access/fieldRules.ts'

type Item = Record<string, unknown> & { internalText?: unknown; publicText?: unknown }

/**
 * With `locale=all` Payload 3.90 fails with a 500 on a localised rich text that field access takes away (it has decided to
 * go over its locales before). So what field access is going to hide is taken out before, by the same rules.
 */
export const dropHiddenTexts: CollectionBeforeReadHook = async ({ doc, overrideAccess, req }) => {
  if (overrideAccess || req.locale !== 'all' || !Array.isArray(doc.items)) return doc
  const about = { data: doc, doc, req }
  const isInside = await fieldRules.insideMinutes(about)
  const items = await Promise.all(
    (doc.items as Item[]).map(async (item) => ({
      ...item,
      ...(!isInside && { internalText: undefined }),
      ...(!(await fieldRules.publicItem({ ...about, siblingData: item })) && {
        publicText: undefined,
      }),
    })),
  )
  return { ...doc, items }
}
