import type { GraphqlLimits } from './graphql/GraphqlLimits.ts'
import type { RateLimits } from './rate/RateLimits.ts'
import type { RestLimits } from './rest/RestLimits.ts'

/** Options of the HTTP host; what is left out takes the default of `defaultOptions.ts`. */
export type HttpOptions = {
  /**
   * Origin under which the world sees this server, such as `https://cms.example.org`. Links and redirects are built
   * from it, never from the `Host` header. @default Payload's `serverURL`, else `http://localhost`
   */
  baseUrl: string
  graphql: GraphqlLimits
  /** Whether requests are logged, by Payload's logger. @default true */
  isLogging: boolean
  /** Longest body of a GraphQL or JSON request in bytes. @default 1_048_576 */
  maxJsonBytes: number
  /** Longest body with files in bytes. @default 52_428_800 */
  maxUploadBytes: number
  /** Who sends it as a Bearer token reads `/metrics`; without it there is no such address. @default none */
  metricsToken?: string
  rate: RateLimits
  /** How long `/readyz` waits for the database in milliseconds. @default 2000 */
  readyTimeout: number
  rest: RestLimits
  /** Express' `trust proxy`: how many proxies stand in front, or their addresses. @default false */
  trustProxy: boolean | number | string
}
