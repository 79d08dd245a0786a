import { describe, expect, it } from '@jest/globals'
import { germanDateTimeFormat } from '../../../collections/time/germanDateTimeFormat.ts'

describe('a format of times without a zone', () => {
  const Format = germanDateTimeFormat(Intl.DateTimeFormat)
  const night = new Date('2026-07-09T22:30:00Z')

  it.each([undefined, {}, { timeZone: undefined }])('should be in German time: %p', (options) => {
    expect(new Format('de', options).format(night)).toBe('10.7.2026')
    expect(Format('de', options).format(night)).toBe('10.7.2026')
    expect(new Format('de', options).resolvedOptions().timeZone).toBe('Europe/Berlin')
  })

  it('should keep a zone that is named, and what else there is to ask', () => {
    expect(new Format('de', { timeZone: 'UTC' }).format(night)).toBe('9.7.2026')
    expect(Format.supportedLocalesOf('de')).toEqual(['de'])
    expect(new Format('de')).toBeInstanceOf(Intl.DateTimeFormat)
  })
})
