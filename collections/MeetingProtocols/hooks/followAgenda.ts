import {
  type CollectionBeforeChangeHook,
  ValidationError,
  type ValidationFieldError,
} from 'payload'
import { inLanguage, type Text } from '../../inLanguage.ts'
import { isItemPublic } from '../../Meetings/isItemPublic.ts'
import { slugs } from '../../slugs.ts'
import { agendaOf } from '../../Meetings/agendaOf.ts'
import type { ProtocolData } from '../rules/ProtocolData.ts'

const unknown: Text = {
  de: 'Diesen Punkt gibt es nicht in der Tagesordnung der Sitzung. Bitte einen wählen, der dort steht.',
  en: 'The agenda of the meeting has no such item. Choose one that it has.',
}
const twice: Text = {
  de: 'Zu diesem Punkt gibt es schon einen Eintrag. Bitte dort weiterschreiben.',
  en: 'There is already an entry for this item. Continue there.',
}

/**
 * Every entry belongs to an item of the agenda, each item has one entry at most, and whether an entry is public is taken
 * from the agenda as it is in force. An item that so far stands in a draft of the agenda may be minuted; it is public
 * from the moment at which that agenda is published.
 */
export const followAgenda: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const { approvedIn, items, meeting: meetingId } = data as ProtocolData
  const meeting = await agendaOf({ id: meetingId, req })
  const approving = await agendaOf({ id: approvedIn?.meeting, req })
  const [known, knownToApproving] = [
    await knownItems({ agenda: meeting, req }),
    await knownItems({ agenda: approving, req }),
  ]
  const errors: ValidationFieldError[] = []
  const refuse = (path: string, message: Text) =>
    errors.push({ message: inLanguage(req, message), path })
  const rows = Array.isArray(items) ? items : []
  rows.forEach(({ itemId }, index) => {
    if (!itemId || !meeting) return
    if (!known.includes(itemId)) refuse(`items.${index}.itemId`, unknown)
    else if (rows.findIndex((row) => row.itemId === itemId) < index)
      refuse(`items.${index}.itemId`, twice)
  })
  if (approving && approvedIn?.itemId && !knownToApproving.includes(approvedIn.itemId))
    refuse('approvedIn.itemId', unknown)
  if (errors.length > 0)
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return {
    ...data,
    items: rows.map((row) => ({ ...row, isPublic: isItemPublic(meeting, row.itemId) })),
  }
}

type Agenda = Awaited<ReturnType<typeof agendaOf>>

const knownItems = async ({
  agenda,
  req,
}: {
  agenda: Agenda
  req: Parameters<typeof agendaOf>[0]['req']
}): Promise<string[]> => {
  if (!agenda) return []
  const latest = await req.payload.findByID({
    id: agenda.id,
    collection: slugs.meetings,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    req,
    trash: true,
  })
  return [...(agenda.agenda ?? []), ...(latest?.agenda ?? [])].flatMap(({ id }) => id ?? [])
}
