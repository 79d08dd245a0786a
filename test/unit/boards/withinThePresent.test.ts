import { describe, expect, it } from '@jest/globals'
import { rollCallFits } from '../../../collections/MeetingProtocols/rules/rollCallFits.ts'
import { withinThePresent } from '../../../collections/MeetingProtocols/rules/withinThePresent.ts'

const at = (hour: number) => `2026-11-10T${hour}:00:00.000Z`
const voter = (more: object) => ({ state: 'present', voting: true, ...more })
const early = { id: 'a', yes: 2 }
const late = { id: 'b', yes: 2 }
/** Of two who may vote one leaves before the last item. What has no rows is 0 in the form. */
const data = {
  attendance: [voter({}), voter({ to: at(19) })],
  items: [
    { elections: 0, endedAt: at(19), startedAt: at(18), votes: [early] },
    { elections: [late], endedAt: at(20), startedAt: at(19), votes: 0 },
  ],
}
const isCount = withinThePresent({ sum: (row) => (row as { yes: number }).yes })
const req = { i18n: { language: 'de' } }
const check = (siblingData: object, more: object = {}) =>
  isCount(2, { data, req, siblingData, ...more } as never)

describe('as many votes as members who were there at the item', () => {
  it('should be asked for by the path of a save', async () => {
    expect(await check(early, { path: ['items', 0, 'votes', 0, 'yes'] })).toBe(true)
    expect(await check(late, { path: ['items', 1, 'elections', 0, 'votes'] })).toContain('nur 1')
  })

  it('should be asked for in the form, which gives no path', async () => {
    for (const row of [early, { ...early }]) expect(await check(row)).toBe(true)
    for (const row of [late, { ...late }]) expect(await check(row)).toContain('nur 1')
  })

  it('should not be asked for where the form knows of nobody', async () => {
    for (const rows of [0, null, []])
      for (const mode of ['open', 'circulation'])
        expect(await check({ mode, yes: 2 }, { data: { attendance: rows, items: rows } })).toBe(
          true,
        )
  })
})

describe('ballots with names', () => {
  it('should not be missed where the form has none', async () => {
    const options = { data, req, siblingData: { mode: 'open', yes: 2 } } as never
    for (const value of [0, null, []])
      expect(await rollCallFits!(value as never, options)).toBe(true)
  })
})
