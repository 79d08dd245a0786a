import type { GraphqlLimits } from './GraphqlLimits.ts'

/** The limits where the options name no other. */
export const defaultLimits: GraphqlLimits = {
  defaultListSize: 10,
  isIntrospectionOpen: true,
  maxAliases: 10,
  maxCharacters: 2000,
  maxConditions: 50,
  maxCost: 2500,
  maxDepth: 8,
  maxDirectives: 20,
  maxFields: 2000,
  maxIntrospection: 1,
  maxListSize: 100,
  maxNesting: 5,
  maxSortKeys: 5,
  maxTokens: 1500,
  maxValues: 200,
}
