/** What a GraphQL request may ask for. A request beyond a limit is refused whole, with the limit's own code. */
export type GraphqlLimits = {
  /** Entries a list gives when the query names no `limit`. @default 10 */
  defaultListSize: number
  /** Whether `__schema` and `__type` answer: partners generate types from them. @default true */
  isIntrospectionOpen: boolean
  /** Renamed fields (`a: title`) in an operation, fragments included. @default 10 */
  maxAliases: number
  /**
   * Estimated work: 15 for each list or join (one database call), 1 for each entry and relation, all of it multiplied
   * by the size of the lists around it. @default 2500
   */
  maxCost: number
  /** Levels of nested fields. @default 8 */
  maxDepth: number
  /** Directives (`@include`, `@skip`) in an operation, fragments included. @default 20 */
  maxDirectives: number
  /** Fields of an operation once its fragments are written out. @default 2000 */
  maxFields: number
  /** Largest `limit` of a list or a join. @default 100 */
  maxListSize: number
  /** Lexical tokens of the document. @default 1500 */
  maxTokens: number
}
