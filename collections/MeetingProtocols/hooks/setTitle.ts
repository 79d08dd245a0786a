import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import type { CollectionBeforeChangeHook } from 'payload'
import { agendaOf } from '../../Meetings/agendaOf.ts'
import { zone } from '../../time/zone.ts'

/**
 * Names the minutes in lists by the day of the session. Not by the title of the meeting: minutes may be public while
 * the meeting is not.
 */
export const setTitle: CollectionBeforeChangeHook = async ({ data, req }) => {
  const start = data.startedAt ?? (await agendaOf({ id: data.meeting, req }))?.start
  return {
    ...data,
    title: start
      ? `Protokoll vom ${format(new TZDate(new Date(start), zone), 'dd.MM.yyyy')}`
      : 'Protokoll',
  }
}
