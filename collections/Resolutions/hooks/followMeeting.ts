import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { inLanguage, type Text } from '../../inLanguage.ts'
import { agendaOf } from '../../Meetings/agendaOf.ts'
import { isItemPublic } from '../../Meetings/isItemPublic.ts'

const unknown: Text = {
  de: 'Diesen Punkt gibt es nicht in der Tagesordnung der Sitzung. Bitte einen wählen, der dort steht.',
  en: 'The agenda of the meeting has no such item. Choose one that it has.',
}

/** A resolution on an item of an agenda is as public as that item; one without an item is what the editor says. */
export const followMeeting: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  if (!data.item) return data
  const meeting = await agendaOf({ id: data.meeting, req })
  if (!meeting?.agenda?.some(({ id }) => id === data.item))
    throw new ValidationError(
      {
        collection: collection.slug,
        errors: [{ message: inLanguage(req, unknown), path: 'item' }],
        req,
      },
      req.t,
    )
  return {
    ...data,
    decidedOn: data.decidedOn ?? meeting.start,
    isPublic: isItemPublic(meeting, data.item),
  }
}
