import { describe, expect, it } from '@jest/globals'
import { readDuration } from '../../../collections/time/readDuration.ts'
import { showDuration } from '../../../collections/time/showDuration.ts'

describe('a stored duration', () => {
  it.each([
    ['P3M', '3 Monate', '3 months'],
    ['P1Y', '1 Jahr', '1 year'],
    ['P1Y6M', '1 Jahr und 6 Monate', '1 year and 6 months'],
    ['P1Y2M3W1D', '1 Jahr, 2 Monate, 3 Wochen und 1 Tag', '1 year, 2 months, 3 weeks, and 1 day'],
  ])('should be shown as people say it, and read again: %s', (stored, german, english) => {
    expect(showDuration({ language: 'de', text: stored })).toBe(german)
    expect(showDuration({ language: 'en', text: stored })).toBe(english)
    for (const text of [german, english]) expect(readDuration(text)).toBe(stored)
  })

  it.each(['', 'P0D', '3 Mon', 'P'])('should be left as it is where it is none: %s', (text) => {
    expect(showDuration({ language: 'de', text })).toBe(text)
  })
})
