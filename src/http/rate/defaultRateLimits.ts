import type { RateLimits } from './RateLimits.ts'

/** Low enough that guessing leads nowhere, and high enough for an office behind one address. */
export const defaultRateLimits: RateLimits = {
  apiPerMinute: 3000,
  failuresPerAccount: 6,
  failuresPerAccountEverywhere: 50,
  failuresPerAddress: 200,
  introspectionsPerMinute: 3,
}
