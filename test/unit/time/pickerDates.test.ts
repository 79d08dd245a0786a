import { describe, expect, it } from '@jest/globals'
import { fromPickerDate } from '../../../collections/time/fromPickerDate.ts'
import { showInBerlin } from '../../../collections/time/showInBerlin.ts'
import { toPickerDate } from '../../../collections/time/toPickerDate.ts'

describe('the dates of a picker', () => {
  it.each([
    ['in winter time', '2027-01-15T17:30:00.000Z', [2027, 0, 15, 18, 30]],
    ['in summer time', '2027-07-10T16:30:00.000Z', [2027, 6, 10, 18, 30]],
    ['after midnight in Germany alone', '2027-07-10T22:30:00.000Z', [2027, 6, 11, 0, 30]],
  ])(
    'should show the clock in Germany %s and lead back to the instant',
    (_when, instant, parts) => {
      const picked = toPickerDate(instant)
      expect([
        picked.getFullYear(),
        picked.getMonth(),
        picked.getDate(),
        picked.getHours(),
        picked.getMinutes(),
      ]).toEqual(parts)
      expect(fromPickerDate(picked)).toBe(instant)
    },
  )
})

describe('an instant as people read it', () => {
  it.each([
    ['2027-07-10T16:30:00.000Z', 'dd.MM.yyyy HH:mm', '10.07.2027 18:30'],
    ['2027-07-10T22:30:00.000Z', undefined, '11.07.2027'],
    // The last moment of a day in Germany, in summer and in winter, stands for the day.
    ['2027-07-10T21:59:59.999Z', 'dd.MM.yyyy HH:mm', '10.07.2027'],
    ['2027-01-15T22:59:59.999Z', 'dd.MM.yyyy HH:mm', '15.01.2027'],
  ])('should write %s by %s as %s', (instant, pattern, text) => {
    expect(showInBerlin(instant, pattern)).toBe(text)
  })
})
