import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { endOfDay } from '../../utilities/endOfDay.ts'
import { parseDate } from '../../utilities/parseDate.ts'

const timeZone = 'Europe/Berlin'
const end = (instant: string) =>
  new Date(endOfDay({ time: Date.parse(instant), timeZone })).toISOString()
const parse = (value: unknown, day: 'end' | 'start' = 'end') => {
  const time = parseDate({ day, timeZone, value })
  return time === null ? null : new Date(time).toISOString()
}

describe('endOfDay', () => {
  it('should be the last millisecond of the day in Berlin, in winter and in summer', () => {
    expect(end('2026-12-31T12:00:00Z')).toBe('2026-12-31T22:59:59.999Z')
    expect(end('2026-07-01T12:00:00Z')).toBe('2026-07-01T21:59:59.999Z')
  })
  it('should last 25 hours on 25 October 2026 and 23 on 28 March 2027', () => {
    expect(end('2026-10-24T22:00:00Z')).toBe('2026-10-25T22:59:59.999Z')
    expect(end('2026-10-25T22:59:59Z')).toBe('2026-10-25T22:59:59.999Z')
    expect(end('2027-03-27T23:00:00Z')).toBe('2027-03-28T21:59:59.999Z')
    expect(end('2027-03-28T21:59:59Z')).toBe('2027-03-28T21:59:59.999Z')
  })
  it('should take both half past twos of 25 October 2026 for the same day', () => {
    expect(end('2026-10-25T02:30:00+02:00')).toBe(end('2026-10-25T02:30:00+01:00'))
  })
  it('should take the noon in UTC that the day-only picker sends for the picked day, in every zone', () => {
    const picked = { day: '2026-12-31', sent: '2026-12-31T12:00:00.000Z' }
    expect(end(picked.sent)).toBe(parse(picked.day))
    // Zones with half hours send half an hour earlier or later.
    expect(end('2026-12-31T11:30:00.000Z')).toBe(parse(picked.day))
  })
  it('should be reached by every instant of its day, and be its own end', () => {
    const minute = { max: Date.parse('2040-01-01'), min: Date.parse('2020-01-01') }
    fc.assert(
      fc.property(fc.integer(minute), (time) => {
        const last = endOfDay({ time, timeZone })
        const dayOf = (instant: number) =>
          new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(instant)
        expect(last).toBeGreaterThanOrEqual(time)
        expect(dayOf(last)).toBe(dayOf(time))
        expect(dayOf(last + 1)).not.toBe(dayOf(time))
        expect(endOfDay({ time: last, timeZone })).toBe(last)
      }),
    )
  })
})

describe('parseDate', () => {
  it('should take a day for its start or its end in the zone', () => {
    expect(parse('2026-12-31', 'start')).toBe('2026-12-30T23:00:00.000Z')
    expect(parse('2026-12-31', 'end')).toBe('2026-12-31T22:59:59.999Z')
  })
  it('should take a time without offset for a time in the zone', () => {
    expect(parse('2026-12-31T10:00')).toBe('2026-12-31T09:00:00.000Z')
    expect(parse('2026-07-31 10:00:30')).toBe('2026-07-31T08:00:30.000Z')
  })
  it('should take the first of two half past twos, and move on by the gap where there is none', () => {
    expect(parse('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z')
    expect(parse('2027-03-28T02:30')).toBe('2027-03-28T01:30:00.000Z')
  })
  it('should keep an instant with its offset', () => {
    expect(parse('2026-12-31T10:00:00+02:00')).toBe('2026-12-31T08:00:00.000Z')
    expect(parse(new Date('2026-12-31T08:00:00Z'))).toBe('2026-12-31T08:00:00.000Z')
  })
  it('should find no date in what is none', () => {
    for (const value of ['2026-02-30', '2026-13-01', 'morgen', '', null, undefined, 5, {}]) {
      expect(parse(value)).toBeNull()
    }
  })
})
