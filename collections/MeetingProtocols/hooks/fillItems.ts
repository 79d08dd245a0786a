import type { CollectionBeforeChangeHook } from 'payload'
import { agendaOf } from '../../Meetings/agendaOf.ts'

/** New minutes without items get one for each item of the agenda, in its order. */
export const fillItems: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || data.items?.length) return data
  const meeting = await agendaOf({ id: data.meeting, req })
  return { ...data, items: (meeting?.agenda ?? []).map(({ id }) => ({ itemId: id })) }
}
