import type { majorities } from './majorities.ts'
import type { outcomes } from './outcomes.ts'

/** What was counted in one vote. Every part may be missing while somebody still types. */
export type VoteCount = {
  abstained?: null | number
  invalid?: null | number
  majority?: keyof typeof majorities | null
  no?: null | number
  outcome?: keyof typeof outcomes | null
  outcomeReason?: null | string
  recused?: null | number
  yes?: null | number
}
