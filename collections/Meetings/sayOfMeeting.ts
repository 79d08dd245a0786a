import { slugs } from '../slugs.ts'
import { showInBerlin } from '../time/showInBerlin.ts'

/** What tells a meeting from others in the admin: an office has a dozen "Ordentliche Sitzung" a year. */
export const sayOfMeeting = {
  ask: {
    depth: '1',
    [`populate[${slugs.advisoryBoards}][name]`]: 'true',
    'select[boards]': 'true',
    'select[start]': 'true',
    'select[title]': 'true',
  },
  /** With its day, and its boards as far as they may be read. */
  say: (meeting: Record<string, unknown>): Record<string, unknown> => {
    const { boards, start, title } = meeting
    const day = typeof start === 'string' && showInBerlin(start)
    const names: unknown[] = Array.isArray(boards) ? boards.map((board) => board?.name) : []
    return { ...meeting, title: [title, day, ...names].filter(Boolean).join(' · ') }
  },
}
