import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type LabelFunction,
  type PayloadRequest,
  type Where,
} from 'payload'
import { inLanguage, type Text } from '../inLanguage.ts'

/** A collection whose entries cannot be without the one at the end of these relations. */
export type Use = { collection: string; paths: string[] }

/**
 * Refuses to delete for good what other entries cannot be without: their required relation would be empty, and nobody could
 * save them any more. Drafts and the trash count too, since they may be published and come back.
 */
export const keepWhatIsUsed =
  (uses: Use[]): CollectionBeforeDeleteHook =>
  async ({ collection: { slug }, id, req }) => {
    const found: { collection: string; count: number; name: string }[] = []
    for (const { collection, paths } of uses) {
      const isOther: Where[] = collection === slug ? [{ id: { not_equals: id } }] : []
      const { totalDocs: count } = await req.payload.count({
        collection: collection as CollectionSlug,
        overrideAccess: true,
        req,
        trash: true,
        where: { and: [...isOther, { or: paths.map((path) => ({ [path]: { in: [id] } })) }] },
      })
      if (count) found.push({ collection, count, name: nameOf({ collection, count, req }) })
    }
    if (found.length === 0) return
    const list = found.map(({ count, name }) => `${count} ${name}`).join(', ')
    throw new APIError(
      inLanguage(req, {
        de: `Wird noch gebraucht: ${list}. Bitte diese zuerst löschen oder dort etwas anderes eintragen, auch im Papierkorb.`,
        en: `Still in use: ${list}. Delete these first or enter something else there, in the trash too.`,
      }),
      409,
      {
        code: 'ENTRY_IN_USE',
        usedBy: found.map(({ collection, count }) => ({ collection, count })),
      },
      true,
    )
  }

const nameOf = ({
  collection,
  count,
  req,
}: {
  collection: string
  count: number
  req: PayloadRequest
}): string => {
  const { labels } = req.payload.collections[collection as CollectionSlug].config
  const label: false | LabelFunction | Partial<Text> | string =
    count === 1 ? labels.singular : labels.plural
  if (typeof label === 'object')
    return inLanguage(req, { de: collection, en: collection, ...label })
  return typeof label === 'string' ? label : collection
}
