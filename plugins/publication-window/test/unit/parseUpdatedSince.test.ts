import { describe, expect, it } from '@jest/globals'
import { parseUpdatedSince } from '../../utilities/parseUpdatedSince.ts'

describe('parseUpdatedSince', () => {
  it('should read date-times of RFC 3339, also with the space a raw + turns into', () => {
    for (const given of [
      '2026-11-23T08:00:00Z',
      '2026-11-23T09:00:00+01:00',
      '2026-11-23T09:00:00 01:00',
      '2026-11-23t08:00:00.000z',
    ]) {
      expect(parseUpdatedSince(given).toISOString()).toBe('2026-11-23T08:00:00.000Z')
    }
  })
  it('should refuse anything else with 400 and name the parameter', () => {
    for (const given of [
      '',
      'gestern',
      '2026-11-23',
      '2026-11-23T08:00:00',
      '2026-02-30T08:00:00Z',
      '2026-11-23T25:00:00Z',
      ['2026-11-23T08:00:00Z', '2026-11-23T08:00:00Z'],
      { a: 1 },
    ]) {
      expect(() => parseUpdatedSince(given)).toThrow(
        expect.objectContaining({
          data: { code: 'INVALID_UPDATED_SINCE', field: 'updatedSince' },
          status: 400,
        }),
      )
    }
  })
})
