import { describe, expect, it } from '@jest/globals'
import { readDuration } from '../../../collections/time/readDuration.ts'

describe('a duration', () => {
  it.each([
    ['3 Monate', 'P3M'],
    ['1 Monat', 'P1M'],
    ['6 wochen', 'P6W'],
    ['2 Jahre', 'P2Y'],
    ['10 Tage', 'P10D'],
    ['3 months', 'P3M'],
    ['p3m', 'P3M'],
    [' P1Y 6M ', 'P1Y6M'],
  ])('should be read as it is typed: %s', (typed, stored) => {
    expect(readDuration(typed)).toBe(stored)
  })

  it.each(['drei Monate', '3', '3 Stunden', 'bald'])('should not be guessed: %s', (typed) => {
    expect(readDuration(typed)).not.toMatch(/^P\d/)
  })
})
