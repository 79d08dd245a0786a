import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs.ts'
import type { AgendaOfMeeting } from './AgendaOfMeeting.ts'

/** Whether a meeting, as it is stored, is open to the public as a whole or in part: the question that rules ask. */
export const isOpenMeeting = async ({
  id,
  req,
}: {
  id: unknown
  req: PayloadRequest
}): Promise<boolean> => {
  if (typeof id !== 'string') return false
  const meeting = await req.payload.db.findOne<AgendaOfMeeting & { id: string }>({
    collection: slugs.meetings,
    req,
    where: { id: { equals: id } },
  })
  return meeting?.visibility === 'public' || meeting?.visibility === 'partly'
}
