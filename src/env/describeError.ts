import { stdSerializers } from 'pino'
import { withoutValues } from './withoutValues.ts'

/** What of an error may stand in the log; everything else that it carries may hold values of entries. */
const KEPT = ['code', 'errno', 'status', 'syscall', 'type'] as const

/** An error for the log: what happened and where, and no value that someone has entered. */
export const describeError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const told = stdSerializers.err(error)
  const kept = KEPT.flatMap((name) => (told[name] === undefined ? [] : [[name, told[name]]]))
  return {
    ...(Object.fromEntries(kept) as Record<string, unknown>),
    message: withoutValues({ error, text: told.message }),
    stack: withoutValues({ error, text: told.stack }),
    ...(error instanceof AggregateError && { aggregateErrors: error.errors.map(describeError) }),
  }
}
