import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { inLanguage } from '../../inLanguage.ts'
import { slugs } from '../../slugs.ts'

/** A meeting with minutes or resolutions is not deleted for good: they would lose what decides whether they are public. */
export const keepWhatIsRecorded: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of [slugs.meetingProtocols, slugs.resolutions] as const) {
    const { totalDocs } = await req.payload.count({
      collection,
      overrideAccess: true,
      req,
      trash: true,
      where: { meeting: { equals: id } },
    })
    if (totalDocs > 0)
      throw new APIError(
        inLanguage(req, {
          de: 'Zu dieser Sitzung gibt es ein Protokoll oder Beschlüsse. Bitte diese zuerst löschen.',
          en: 'This meeting has minutes or resolutions. Delete those first.',
        }),
        409,
        { code: 'MEETING_IS_RECORDED' },
        true,
      )
  }
}
