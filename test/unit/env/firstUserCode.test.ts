import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { claimFirstUserCode, issueFirstUserCode } from '../../../collections/Users/firstUserCode.ts'

describe('the one-time code', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-03-01T10:00:00Z') })
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  it('should be taken as people type it', () => {
    const code = issueFirstUserCode()
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
    expect(claimFirstUserCode(typed).isGranted).toBe(true)
  })

  it('should go to one of two', () => {
    const code = issueFirstUserCode()
    expect(claimFirstUserCode(code).isGranted).toBe(true)
    expect(claimFirstUserCode(code)).toEqual({ isGranted: false, reason: 'wrong' })
  })

  it('should come back after an attempt that failed, and not after one that did not', () => {
    const code = issueFirstUserCode()
    const first = claimFirstUserCode(code)
    if (first.isGranted) first.giveBack()
    const second = claimFirstUserCode(code)
    expect(second.isGranted).toBe(true)
    if (second.isGranted) second.spend()
    expect(claimFirstUserCode(code).isGranted).toBe(false)
  })

  it('should hold for thirty minutes', () => {
    const code = issueFirstUserCode()
    jest.setSystemTime(new Date('2026-03-01T10:29:59.999Z'))
    const claim = claimFirstUserCode(code)
    expect(claim.isGranted).toBe(true)
    if (claim.isGranted) claim.giveBack()
    jest.setSystemTime(new Date('2026-03-01T10:30:00Z'))
    expect(claimFirstUserCode(code)).toEqual({ isGranted: false, reason: 'expired' })
  })

  it.each([undefined, null, 1, {}, '', 'AAAA-AAAA-AAAA-AAAA'])('should refuse %p', (given) => {
    issueFirstUserCode()
    expect(claimFirstUserCode(given)).toEqual({ isGranted: false, reason: 'wrong' })
  })
})
