import type { FilterOptionsProps, Where } from 'payload'
import { idOf } from '../../access/idOf.ts'
import { agendaOf } from '../../Meetings/agendaOf.ts'
import type { ProtocolData } from './ProtocolData.ts'

/** The meetings that `approvedLater` takes, for the picker: later ones, and once it is said to be approved those that have begun. */
export const meetingsThatApprove = async ({
  data,
  req,
}: Pick<FilterOptionsProps<ProtocolData>, 'data' | 'req'>): Promise<true | Where> => {
  const meeting = idOf(data.meeting)
  if (!meeting) return true
  const own = await agendaOf({ id: meeting, req })
  return {
    and: [
      { id: { not_equals: meeting } },
      ...(own?.start
        ? [{ or: [{ start: { exists: false } }, { start: { greater_than: own.start } }] }]
        : []),
      ...(data.state === 'approved'
        ? [
            {
              or: [
                { start: { exists: false } },
                { start: { less_than_equal: new Date().toISOString() } },
              ],
            },
          ]
        : []),
    ],
  }
}
