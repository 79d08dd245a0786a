import type { PayloadRequest } from 'payload'
import type { AgendaOfMeeting } from './AgendaOfMeeting.ts'
import { slugs } from '../slugs.ts'

type Meeting = AgendaOfMeeting & { id: string; start?: null | string }

/** Looks a meeting up as it is in force (not a draft of it), or `null` where there is none. */
export const agendaOf = async ({
  id,
  req,
}: {
  id: unknown
  req: PayloadRequest
}): Promise<Meeting | null> => {
  if (typeof id !== 'string') return null
  return await req.payload.db.findOne<Meeting>({
    collection: slugs.meetings,
    req,
    where: { id: { equals: id } },
  })
}
