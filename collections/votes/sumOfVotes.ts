import type { VoteCount } from './VoteCount.ts'

/** All who took part in a vote or were excluded from it. */
export const sumOfVotes = ({ abstained, invalid, no, recused, yes }: VoteCount): number =>
  [yes, no, abstained, invalid, recused].reduce<number>((sum, votes) => sum + (votes ?? 0), 0)
