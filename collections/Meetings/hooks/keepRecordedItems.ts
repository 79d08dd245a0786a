import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { inLanguage, type Text } from '../../inLanguage.ts'
import { slugs } from '../../slugs.ts'

type Row = { id?: null | string }

const twice: Text = {
  de: 'Zwei Punkte tragen dieselbe Kennung (id). Bitte bei einem davon die Kennung weglassen.',
  en: 'Two items carry the same id. Leave the id out of one of them.',
}
const missing: Text = {
  de: 'Ein Punkt, zu dem es einen Protokolltext oder einen Beschluss gibt, fehlt in der Tagesordnung. Bitte den Punkt behalten oder zuerst Protokolltext und Beschluss entfernen.',
  en: 'An item with a text in the minutes or a resolution is missing from the agenda. Keep the item, or first remove that text and resolution.',
}

/**
 * Every item has an id of its own, and one that the minutes or a resolution refer to stays on the agenda: without it they
 * would lose what decides whether they are public.
 */
export const keepRecordedItems: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const refuse = (message: Text) =>
    new ValidationError(
      {
        collection: collection.slug,
        errors: [{ message: inLanguage(req, message), path: 'agenda' }],
        req,
      },
      req.t,
    )
  const ids = ((data.agenda ?? []) as Row[]).flatMap(({ id }) => id ?? [])
  if (new Set(ids).size !== ids.length) throw refuse(twice)
  const before = ((originalDoc?.agenda ?? []) as Row[]).flatMap(({ id }) => id ?? [])
  const removed = before.filter((id) => !ids.includes(id))
  if (operation === 'create' || removed.length === 0) return data
  const options = { depth: 0, overrideAccess: true, pagination: false, req, trash: true }
  const where = { meeting: { equals: originalDoc.id } }
  const minutes = await req.payload.find({
    ...options,
    collection: slugs.meetingProtocols,
    draft: true,
    where,
  })
  const resolutions = await req.payload.find({ ...options, collection: slugs.resolutions, where })
  const recorded = [
    ...minutes.docs.flatMap(({ items }) => (items ?? []).map(({ itemId }) => itemId)),
    ...resolutions.docs.map(({ item }) => item),
  ]
  if (removed.some((id) => recorded.includes(id))) throw refuse(missing)
  return data
}
