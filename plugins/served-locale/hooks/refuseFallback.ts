import type { PayloadRequest } from 'payload'

type Args = { req: PayloadRequest }

/**
 * Before every operation: takes the fallback away where a locale without fallback is asked for. Relations and joins are
 * operations of their own, so this holds for them too.
 */
export const refuseFallback =
  (noFallback: string[]) =>
  ({ req }: Args): void => {
    if (typeof req.locale !== 'string' || !noFallback.includes(req.locale)) return
    // `false`, since Payload takes `null` for "not said" and falls back to the default locale.
    Object.assign(req, { fallbackLocale: false })
  }
