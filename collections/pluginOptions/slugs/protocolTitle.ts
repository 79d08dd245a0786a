import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import type { SlugSourceArgs } from '../../../plugins/slugs/types.ts'
import { slugs } from '../../slugs.ts'
import { zone } from '../../time/zone.ts'

/**
 * What a protocol is called in its address: by the day in Germany of its meeting. Not by the title: an address is public for good,
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
  const start = meeting?.start
  return start ? `Protokoll ${format(new TZDate(new Date(start), zone), 'yyyy-MM-dd')}` : ''
}
