import type { Payload } from 'payload'
import { defaultLimits } from './graphql/defaultLimits.ts'
import type { GraphqlLimits } from './graphql/GraphqlLimits.ts'
import type { HttpOptions } from './HttpOptions.ts'
import { defaultRateLimits } from './rate/defaultRateLimits.ts'
import type { RateLimits } from './rate/RateLimits.ts'
import { defaultRestLimits } from './rest/defaultRestLimits.ts'
import type { RestLimits } from './rest/RestLimits.ts'

export type PartialHttpOptions = Partial<
  Omit<HttpOptions, 'graphql' | 'rate' | 'rest'> & {
    graphql: Partial<GraphqlLimits>
    rate: Partial<RateLimits>
    rest: Partial<RestLimits>
  }
>

/**
 * The options with their defaults.
 *
 * @throws {Error} naming the option, where a number is none or not positive
 */
export const resolveOptions = ({
  options: { graphql, rate, rest, ...options } = {},
  payload,
}: {
  options?: PartialHttpOptions
  payload: Payload
}): HttpOptions => {
  const resolved: HttpOptions = {
    baseUrl: payload.config.serverURL || 'http://localhost',
    graphql: { ...defaultLimits, ...graphql },
    isLogging: true,
    maxJsonBytes: 1024 * 1024,
    maxUploadBytes: 50 * 1024 * 1024,
    rate: { ...defaultRateLimits, ...rate },
    readyTimeout: 2000,
    rest: { ...defaultRestLimits, ...rest },
    trustProxy: false,
    ...options,
  }
  const { apiPerMinute, ...failures } = resolved.rate
  const numbers = {
    maxJsonBytes: resolved.maxJsonBytes,
    maxUploadBytes: resolved.maxUploadBytes,
    readyTimeout: resolved.readyTimeout,
    ...resolved.graphql,
    ...resolved.rest,
    ...failures,
  }
  if (!(apiPerMinute >= 0)) {
    throw new Error(
      `The HTTP option "apiPerMinute" must be a number, 0 for no limit, not ${apiPerMinute}.`,
    )
  }
  for (const [name, value] of Object.entries(numbers)) {
    if (typeof value === 'number' && !(value > 0)) {
      throw new Error(`The HTTP option "${name}" must be a number above zero, not ${value}.`)
    }
  }
  if (!URL.canParse(resolved.baseUrl)) {
    throw new Error(`The HTTP option "baseUrl" must be a URL, not "${resolved.baseUrl}".`)
  }
  return resolved
}
