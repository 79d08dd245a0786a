import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs.ts'
import type { AgendaOfMeeting } from './AgendaOfMeeting.ts'

type Meeting = AgendaOfMeeting & { _status?: null | string; id: string; start?: null | string }

/**
 * Looks up a meeting as it is in force: as it is published, or its latest draft where it is not. `null` where there is
 * none.
 */
export const agendaOf = async ({
  id,
  req,
}: {
  id: unknown
  req: PayloadRequest
}): Promise<Meeting | null> => {
  if (typeof id !== 'string') return null
  const meeting = await req.payload.db.findOne<Meeting>({
    collection: slugs.meetings,
    req,
    where: { id: { equals: id } },
  })
  if (!meeting || meeting._status === 'published') return meeting
  // A draft is saved as a version only, so what stands in the collection is as old as the meeting.
  return await req.payload.findByID({
    id,
    collection: slugs.meetings,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    req,
    trash: true,
  })
}
