import { array } from 'payload/shared'
import type { ArrayField, ArrayFieldValidation } from 'payload'
import { withRule } from '../../fields/withRule.ts'
import { slugs } from '../../slugs.ts'

type Row = { id?: string; number?: null | string }

/**
 * A `validate`: every item has an id of its own, and an item that the minutes or a resolution refer to stays on the
 * agenda. Without the second rule a text would lose what decides whether it is public.
 */
export const agendaIsKept: ArrayField['validate'] = withRule(
  array as ArrayFieldValidation,
  async (value, { data, isFinal, operation, req }) => {
    const ids = ((value ?? []) as Row[]).flatMap(({ id }) => id ?? [])
    if (new Set(ids).size !== ids.length)
      return {
        de: 'Zwei Punkte tragen dieselbe Kennung (id). Bitte bei einem davon die Kennung weglassen.',
        en: 'Two items carry the same id. Leave the id out of one of them.',
      }
    if (!isFinal || operation !== 'update' || !data.id) return true
    const where = { meeting: { equals: data.id } }
    const options = {
      depth: 0,
      limit: 1000,
      overrideAccess: true,
      pagination: false,
      req,
      trash: true,
      where,
    }
    const minutes = await req.payload.find({ ...options, collection: slugs.meetingProtocols })
    const resolutions = await req.payload.find({ ...options, collection: slugs.resolutions })
    const needed = [
      ...minutes.docs.flatMap(({ items }) => (items ?? []).map(({ itemId }) => itemId)),
      ...resolutions.docs.map(({ item }) => item),
    ]
    if (needed.every((id) => !id || ids.includes(id))) return true
    return {
      de: 'Ein Punkt, zu dem es einen Protokolltext oder einen Beschluss gibt, fehlt in der Tagesordnung. Bitte den Punkt behalten oder zuerst Protokolltext und Beschluss entfernen.',
      en: 'An item with a text in the minutes or a resolution is missing from the agenda. Keep the item, or first remove that text and resolution.',
    }
  },
)
