/** How often one address may ask. An IPv6 address counts with its whole /64, which is one household or office. */
export type RateLimits = {
  /** Requests to the API a minute from one address; 0 for no limit. @default 3000 */
  apiPerMinute: number
  /** Failed sign-ins to one account from one address in ten minutes, and requests for a new password. @default 6 */
  failuresPerAccount: number
  /**
   * Failed sign-ins to one account from all addresses together in ten minutes, after which each address has one try
   * instead of several. There is no number that shuts an account: its owner would be shut out too. @default 50
   */
  failuresPerAccountEverywhere: number
  /** The same from one address to all accounts together. @default 200 */
  failuresPerAddress: number
  /**
   * Whole introspections of the GraphQL schema a minute from one address that differ from those answered before; what
   * asks for a part counts as a part. @default 3
   */
  introspectionsPerMinute: number
}
