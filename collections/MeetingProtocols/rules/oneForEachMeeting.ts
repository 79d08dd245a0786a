import { relationship } from 'payload/shared'
import type { RelationshipFieldSingleValidation } from 'payload'
import { inLanguage } from '../../inLanguage.ts'
import { slugs } from '../../slugs.ts'

/**
 * A `validate`: no other minutes belong to the meeting, those in the trash included. It says so in words; what holds
 * against two at once is the unique index.
 */
export const oneForEachMeeting: RelationshipFieldSingleValidation = async (value, options) => {
  const result = await relationship(value, options)
  if (result !== true || typeof value !== 'string' || options.event === 'onChange') return result
  const { totalDocs } = await options.req.payload.count({
    collection: slugs.meetingProtocols,
    overrideAccess: true,
    req: options.req,
    trash: true,
    where: {
      meeting: { equals: value },
      ...(options.id ? { id: { not_equals: options.id } } : {}),
    },
  })
  if (totalDocs === 0) return true
  return inLanguage(options.req, {
    de: 'Zu dieser Sitzung gibt es schon ein Protokoll, vielleicht im Papierkorb. Bitte dieses bearbeiten.',
    en: 'This meeting already has minutes, perhaps in the trash. Edit those.',
  })
}
