import type { VoteCount } from './VoteCount.ts'

/**
 * The outcome that follows from the numbers, or `undefined` where they do not decide it: an absolute majority needs the
 * number of all members, "other" is what the statutes say. Abstentions and invalid votes do not count (§ 32 BGB).
 */
export const expectedOutcome = ({
  majority,
  no,
  yes,
}: VoteCount): 'passed' | 'rejected' | undefined => {
  if (typeof yes !== 'number' || typeof no !== 'number') return undefined
  if (majority === 'simple') return yes > no ? 'passed' : 'rejected'
  if (majority === 'two-thirds') return yes > 0 && yes >= 2 * no ? 'passed' : 'rejected'
  if (majority === 'unanimous') return yes > 0 && no === 0 ? 'passed' : 'rejected'
  return undefined
}
