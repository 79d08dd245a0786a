import { describe, expect, it } from '@jest/globals'
import { withinThePresent } from '../../../collections/MeetingProtocols/rules/withinThePresent.ts'

const at = (hour: number) => `2026-11-10T${hour}:00:00.000Z`
const voter = (more: object) => ({ state: 'present', voting: true, ...more })
const vote = (id: string) => ({ id, yes: 2 })
/** Of two who may vote one leaves before the last item. */
const data = {
  attendance: [voter({}), voter({ to: at(19) })],
  items: [
    { endedAt: at(19), startedAt: at(18), votes: [vote('a')] },
    { elections: [vote('b')], endedAt: at(20), startedAt: at(19) },
  ],
}
const isCount = withinThePresent({ sum: (row) => (row as { yes: number }).yes })
const check = (siblingData: object, path?: (number | string)[]) =>
  isCount(2, { data, path, req: { i18n: { language: 'de' } }, siblingData } as never)
const early = data.items[0]!.votes![0]!
const late = data.items[1]!.elections![0]!

describe('as many votes as members who were there at the item', () => {
  it('should be asked for by the path of a save', async () => {
    expect(await check(early, ['items', 0, 'votes', 0, 'yes'])).toBe(true)
    expect(await check(late, ['items', 1, 'elections', 0, 'votes'])).toContain('nur 1')
  })

  it('should be asked for in the form, which gives no path', async () => {
    for (const copy of [early, { ...early }]) expect(await check(copy)).toBe(true)
    for (const copy of [late, { ...late }]) expect(await check(copy)).toContain('nur 1')
  })
})
