import type { SlugSourceArgs } from '../../../plugins/slugs/types.ts'
import { slugs } from '../../slugs.ts'

/**
 * What a protocol is called in its address: by the day of its meeting. Not by the title: an address is public for good,
 * and minutes may be public while the meeting, or what waits as a draft of its title, is not.
 */
export const protocolTitle = async ({ data, req }: SlugSourceArgs): Promise<string> => {
  const id = data.meeting
  if (typeof id !== 'string') return ''
  const meeting = await req.payload.db.findOne<{ id: string; start?: Date | string }>({
    collection: slugs.meetings,
    req,
    where: { id: { equals: id } },
  })
  const start = meeting?.start && new Date(meeting.start).toISOString().slice(0, 10)
  return start ? `Protokoll ${start}` : ''
}
