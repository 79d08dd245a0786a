import type { RestLimits } from './RestLimits.ts'

/** The limits where the options name no other. */
export const defaultRestLimits: RestLimits = {
  maxBodyDepth: 200,
  maxCharacters: 2000,
  maxConditions: 50,
  maxLimit: 100,
  maxNesting: 5,
  maxSortKeys: 5,
  maxValues: 200,
}
