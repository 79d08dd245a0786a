import type { SlugSourceArgs } from '../../../plugins/slugs/types.ts'
import { slugs } from '../../slugs.ts'

/** What a protocol is called in its address: by the German title and the year of its meeting. */
export const protocolTitle = async ({ data, req }: SlugSourceArgs): Promise<string> => {
  const id = data.meeting
  if (typeof id !== 'string') return ''
  const { docs } = await req.payload.find({
    collection: slugs.meetings,
    depth: 0,
    draft: true,
    limit: 1,
    locale: 'de',
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  const meeting: { start?: unknown; title?: unknown } = docs[0] ?? {}
  const year = typeof meeting.start === 'string' ? meeting.start.slice(0, 4) : ''
  return typeof meeting.title === 'string' ? `Protokoll ${meeting.title} ${year}` : ''
}
