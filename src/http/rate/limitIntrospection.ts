import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { HttpError } from '../errors/HttpError.ts'
import type { RateLimits } from './RateLimits.ts'

/** Points of a whole introspection, so that parts of it count. */
const WHOLE = 100

/**
 * Counts what an address asks of the GraphQL schema, as a share of the whole.
 *
 * @throws {HttpError} 429 where it asks for more than is allowed a minute
 */
export const limitIntrospection = ({
  introspectionsPerMinute: whole,
}: Pick<RateLimits, 'introspectionsPerMinute'>): ((args: {
  client: string
  share: number
}) => Promise<void>) => {
  const limiter = new RateLimiterMemory({ duration: 60, points: whole * WHOLE })
  return async ({ client, share }) => {
    try {
      await limiter.consume(client, Math.ceil(share * WHOLE))
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      throw new HttpError({
        code: 'TOO_MANY_REQUESTS',
        headers: { 'Retry-After': String(Math.ceil(error.msBeforeNext / 1000)) },
        message: `More than ${whole} introspections of the schema a minute from your address. Keep the first one.`,
        status: 429,
      })
    }
  }
}
