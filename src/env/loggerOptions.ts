import type { LoggerOptions } from 'pino'
import { describeError } from './describeError.ts'
import { withoutValues } from './withoutValues.ts'

type Entry = Record<string, unknown> & { err: Error }

/** What is logged about an error, however it was given. */
const entryOf = (given: unknown): Entry | undefined => {
  if (given instanceof Error) return { err: given }
  const isEntry = given && typeof given === 'object' && 'err' in given && given.err instanceof Error
  return isEntry ? (given as Entry) : undefined
}

/** Whether a client's request has brought an error about: its status is one of the client's. */
const isRefusal = (error: Error): boolean =>
  'status' in error && typeof error.status === 'number' && error.status >= 400 && error.status < 500

/**
 * Payload's logger. Payload knows five refusals that are no error of the server's and logs all others, a wrong password
 * too, as errors with their stack: here every refusal is a line of the level "info". An error is told without the values
 * that the database was given.
 */
export const loggerOptions = ({ level }: { level: string }): LoggerOptions => ({
  hooks: {
    logMethod(args, method) {
      const [given, text] = args as unknown[]
      const entry = entryOf(given)
      if (!entry) return method.apply(this, args)
      const { err, msg, ...rest } = entry
      if (isRefusal(err)) return this.info(err.message)
      // Without a text pino takes the error's own, values and all.
      const told = text ?? msg ?? withoutValues({ error: err, text: err.message })
      return method.apply(this, [{ ...rest, err }, String(told)])
    },
  },
  level,
  serializers: { err: describeError },
})
