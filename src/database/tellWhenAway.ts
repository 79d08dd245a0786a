import type { BaseDatabaseAdapter } from 'payload'
import { DatabaseUnavailable } from './DatabaseUnavailable.ts'
import { replaceErrors } from './replaceErrors.ts'

/** What the driver calls its errors of a server that does not answer. */
const AWAY =
  /^Mongo(ose)?(Network|NetworkTimeout|NotConnected|PoolCleared|PoolClosed|ServerSelection|TopologyClosed|WaitQueueTimeout)Error$/

const isAway = (error: unknown): boolean =>
  error instanceof Error && (AWAY.test(error.name) || isAway(error.cause))

/**
 * A server that goes away is nobody's mistake and passes: every method of the adapter then fails by
 * {@link DatabaseUnavailable} (503) and not by an error of the driver, which was a 500.
 */
export const tellWhenAway = (adapter: BaseDatabaseAdapter): void =>
  replaceErrors({
    adapter,
    replace: (cause) => (isAway(cause) ? new DatabaseUnavailable({ cause }) : cause),
  })
