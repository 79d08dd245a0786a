import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import { demoBoards } from './boards.ts'
import type { DemoIds } from './DemoIds.ts'
import { idOf } from './idOf.ts'
import { inDays } from './inDays.ts'
import { richText } from './richText.ts'

const SOURCE = 'Beispieldaten, frei erfunden'

/** The boards at their founding stages. The municipalities are real, so every source says that the rest is invented. */
export const loadBoards = async ({
  ids,
  payload,
}: {
  ids: DemoIds
  payload: Payload
}): Promise<void> => {
  for (const { description, history, key, municipality, ...facts } of demoBoards) {
    const { id } = await payload.create({
      collection: slugs.advisoryBoards,
      data: {
        ...facts,
        _status: 'published',
        asOf: inDays(0),
        foundingHistory: history.map(({ date, note, status }) => ({
          note,
          on: date,
          source: SOURCE,
          status,
        })),
        function: richText([description]),
        isPublic: true,
        municipality: idOf(ids.municipalities, municipality),
        office: { email: `beirat-${key}@example.org` },
        source: SOURCE,
      },
    })
    ids.boards.set(key, id)
  }
}
