/** What a REST query may ask for when it does not come from the admin panel, and how deep a body may be for everyone. */
export type RestLimits = {
  /** Levels of objects and lists in a body. A rich text of 60 levels has 120. @default 200 */
  maxBodyDepth: number
  /** Characters of a value in a `where`. @default 2000 */
  maxCharacters: number
  /** Conditions in a `where`, those inside `and` and `or` and each word of a `like` included. @default 50 */
  maxConditions: number
  /** Largest `limit` of a list or a join. @default 100 */
  maxLimit: number
  /** Levels of `and` and `or` in a `where`. @default 5 */
  maxNesting: number
  /** Keys of a `sort`. @default 5 */
  maxSortKeys: number
  /** Entries of a list of values (`in`, `not_in`, `all`). @default 200 */
  maxValues: number
}
