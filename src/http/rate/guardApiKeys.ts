import type { CollectionSlug, Payload } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { HttpError } from '../errors/HttpError.ts'
import type { AttemptScope } from './AttemptScope.ts'
import type { RateLimits } from './RateLimits.ts'
import { TooManyAttempts } from './TooManyAttempts.ts'

const TEN_MINUTES = 600

/** However it is written: what Payload does not take for a key must not go on without one either. */
const KEY = /^\s*(\S+)\s+api-key\b/i

type Guard = (args: { authorization: string | undefined; scope: AttemptScope }) => Promise<void>

/**
 * Refuses a request with an API key that is nobody's. Payload takes it for one without a key, so that a partner with a
 * mistyped or withdrawn key would get less than it may read and never know. Payload finds keys by an HMAC of them, so
 * neither answer nor time tells how close one was; refusals count by address, apart from sign-ins.
 */
export const guardApiKeys = ({
  limits,
  payload,
}: {
  limits: RateLimits
  payload: Payload
}): Guard => {
  const limiter = new RateLimiterMemory({
    duration: TEN_MINUTES,
    points: limits.failuresPerAddress,
  })
  return async ({ authorization, scope }) => {
    const slug = KEY.exec(authorization ?? '')?.[1]
    if (!authorization || !slug) return
    const strategy = payload.authStrategies.find(({ name }) => name === `${slug}-api-key`)
    const headers = new Headers({ Authorization: authorization })
    const found = await strategy?.authenticate({ headers, payload })
    if (found?.user) return
    // Payload takes a database that does not answer for a key that is none; this asks it and fails.
    if (strategy) await payload.count({ collection: slug as CollectionSlug })
    try {
      await limiter.consume(scope.client)
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      scope.retryAfter = Math.ceil(error.msBeforeNext / 1000)
      throw new TooManyAttempts({ retryAfter: scope.retryAfter })
    }
    throw new HttpError({
      code: 'INVALID_API_KEY',
      field: 'Authorization',
      message:
        'The API key is nobody’s: mistyped, or withdrawn. Leave it out to read what is public.',
      status: 401,
    })
  }
}
