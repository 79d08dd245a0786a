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
    ['1 Jahr und 6 Monate', 'P1Y6M'],
    ['2 Wochen, 1 Jahr', 'P1Y2W'],
    ['1 year, 2 months, and 3 days', 'P1Y2M3D'],
  ])('should be read as it is typed: %s', (typed, stored) => {
    expect(readDuration(typed)).toBe(stored)
  })

  it.each([
    'drei Monate',
    '3',
    '3 Stunden',
    'bald',
    '3 Monate und 2 Monate',
    '3 Monate oder 1 Jahr',
    'um 3 Monate',
  ])('should not be guessed: %s', (typed) => {
    expect(readDuration(typed)).not.toMatch(/^P\d/)
  })
})
