import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs.ts'
import { idOf } from './idOf.ts'
import { idsOf } from './idsOf.ts'

type Args = { meeting: unknown; req: PayloadRequest }

/** The boards of a meeting as it is stored, given the meeting or its id. */
export const boardsOfMeeting = async ({ meeting, req }: Args): Promise<string[]> => {
  const id = idOf(meeting)
  if (!id) return []
  const stored = await req.payload.db.findOne<{ boards?: unknown; id: string }>({
    collection: slugs.meetings,
    req,
    where: { id: { equals: id } },
  })
  return idsOf(stored?.boards)
}
