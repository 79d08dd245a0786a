import type { LoggerOptions } from 'pino'

/** The sentence of an error that a client's request has brought about: its status is one of the client's. */
const refusalIn = (entry: unknown): string | undefined => {
  if (!entry || typeof entry !== 'object' || !('err' in entry)) return undefined
  const { err } = entry
  const isRefusal =
    err instanceof Error &&
    'status' in err &&
    typeof err.status === 'number' &&
    err.status >= 400 &&
    err.status < 500
  return isRefusal ? err.message : undefined
}

/**
 * Payload's logger. Payload knows five refusals that are no error of the server's and logs all others, a wrong password
 * too, as errors with their stack: here every refusal is a line of the level "info".
 */
export const loggerOptions = ({ level }: { level: string }): LoggerOptions => ({
  hooks: {
    logMethod(args, method) {
      const refusal = refusalIn(args[0])
      if (refusal === undefined) method.apply(this, args)
      else this.info(refusal)
    },
  },
  level,
})
