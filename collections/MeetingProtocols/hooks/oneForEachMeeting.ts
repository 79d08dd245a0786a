import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { inLanguage } from '../../inLanguage.ts'
import { slugs } from '../../slugs.ts'

/**
 * Refuses second minutes of a meeting, those in the trash included, in words and at the field. On SQLite, with its one
 * writer at a time, that is enough; on MongoDB the unique index holds against two at once.
 */
export const oneForEachMeeting: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data.meeting) return data
  const { totalDocs } = await req.payload.count({
    collection: slugs.meetingProtocols,
    overrideAccess: true,
    req,
    trash: true,
    where: {
      meeting: { equals: data.meeting },
      ...(originalDoc?.id ? { id: { not_equals: originalDoc.id } } : {}),
    },
  })
  if (totalDocs === 0) return data
  const message = inLanguage(req, {
    de: 'Zu dieser Sitzung gibt es schon ein Protokoll, vielleicht im Papierkorb. Bitte dieses bearbeiten.',
    en: 'This meeting already has minutes, perhaps in the trash. Edit those.',
  })
  throw new ValidationError(
    { collection: collection.slug, errors: [{ message, path: 'meeting' }], req },
    req.t,
  )
}
