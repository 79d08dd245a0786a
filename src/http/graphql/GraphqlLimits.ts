/** What a GraphQL request may ask for. A request beyond a limit is refused whole, with the limit's own code. */
export type GraphqlLimits = {
  /** Entries a list gives when the query names no `limit`. @default 10 */
  defaultListSize: number
  /** Whether `__schema` and `__type` answer: partners generate types from them. @default true */
  isIntrospectionOpen: boolean
  /** Renamed fields (`a: title`) in an operation, fragments included. @default 10 */
  maxAliases: number
  /** Characters of a value in a `where`. @default 2000 */
  maxCharacters: number
  /** Conditions in a `where`, those inside `AND` and `OR` and each word of a `like` included. @default 50 */
  maxConditions: number
  /**
   * Estimated work: 15 for each list or join (one database call), 1 for each entry, relation and condition, all of it
   * multiplied by the size of the lists around it. @default 2500
   */
  maxCost: number
  /** Levels of nested fields. @default 8 */
  maxDepth: number
  /** Directives (`@include`, `@skip`) in an operation, fragments included. @default 20 */
  maxDirectives: number
  /** Fields of an operation once its fragments are written out. @default 2000 */
  maxFields: number
  /**
   * What may be asked of the schema itself by `__schema` and `__type`, in multiples of the introspection that tools
   * ask for: repeated under other names it would hold the server for minutes. @default 1
   */
  maxIntrospection: number
  /** Largest `limit` of a list or a join. @default 100 */
  maxListSize: number
  /** Levels of `AND` and `OR` in a `where`. @default 5 */
  maxNesting: number
  /** Keys of a `sort`. @default 5 */
  maxSortKeys: number
  /** Lexical tokens of the document. @default 1500 */
  maxTokens: number
  /** Entries of a list of values in a `where` (`in`, `not_in`, `all`). @default 200 */
  maxValues: number
}
