import type { RateLimits } from './RateLimits.ts'

/**
 * Below Payload's lock of an account (8 failures), so that one stranger cannot lock out its owner, and high enough for
 * an office behind one address.
 */
export const defaultRateLimits: RateLimits = {
  apiPerMinute: 3000,
  failuresPerAccount: 6,
  failuresPerAddress: 200,
}
