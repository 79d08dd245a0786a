import type { Payload } from 'payload'
import { defaultLimits } from './graphql/defaultLimits.ts'
import type { GraphqlLimits } from './graphql/GraphqlLimits.ts'
import type { HttpOptions } from './HttpOptions.ts'
import { defaultRestLimits } from './rest/defaultRestLimits.ts'
import type { RestLimits } from './rest/RestLimits.ts'

export type PartialHttpOptions = Partial<
  Omit<HttpOptions, 'graphql' | 'rest'> & {
    graphql: Partial<GraphqlLimits>
    rest: Partial<RestLimits>
  }
>

/**
 * The options with their defaults.
 *
 * @throws {Error} naming the option, where a number is none or not positive
 */
export const resolveOptions = ({
  options: { graphql, rest, ...options } = {},
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
    readyTimeout: 2000,
    rest: { ...defaultRestLimits, ...rest },
    trustProxy: false,
    ...options,
  }
  const numbers = {
    maxJsonBytes: resolved.maxJsonBytes,
    maxUploadBytes: resolved.maxUploadBytes,
    readyTimeout: resolved.readyTimeout,
    ...resolved.graphql,
    ...resolved.rest,
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
