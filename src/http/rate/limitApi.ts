import type { RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { HttpError } from '../errors/HttpError.ts'
import { clientKey } from './clientKey.ts'

/** Refuses an address that asks more often than `perMinute`; 0 for no limit. */
export const limitApi = ({ perMinute }: { perMinute: number }): RequestHandler => {
  const limiter = new RateLimiterMemory({ duration: 60, points: perMinute || 1 })
  return async function limitHandler(req, _res, next) {
    if (perMinute === 0) return next()
    try {
      await limiter.consume(clientKey(req.ip))
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) return next(error)
      throw new HttpError({
        code: 'TOO_MANY_REQUESTS',
        headers: { 'Retry-After': String(Math.ceil(error.msBeforeNext / 1000)) },
        message: `More than ${perMinute} requests a minute from your address. Slow down.`,
        status: 429,
      })
    }
    next()
  }
}
