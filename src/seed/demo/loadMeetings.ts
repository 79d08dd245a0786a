import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import type { DemoIds } from './DemoIds.ts'
import { idOf } from './idOf.ts'
import { inDays } from './inDays.ts'
import { demoMeetings } from './meetings.ts'

/** The invented meetings with their agenda. */
export const loadMeetings = async ({
  ids,
  payload,
}: {
  ids: DemoIds
  payload: Payload
}): Promise<void> => {
  for (const { boards, inDays: days, key, ...facts } of demoMeetings) {
    const { id } = await payload.create({
      collection: slugs.meetings,
      data: {
        ...facts,
        _status: 'published',
        access: ['interpreting', 'step-free'],
        boards: boards.map((board) => idOf(ids.boards, board)),
        end: inDays(days, '20:15'),
        onlineLink: `https://example.org/raum/${key}`,
        start: inDays(days, '18:00'),
      },
    })
    ids.meetings.set(key, id)
  }
}
