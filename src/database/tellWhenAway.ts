import type { BaseDatabaseAdapter } from 'payload'
import { DatabaseUnavailable } from './DatabaseUnavailable.ts'

/** What the driver calls its errors of a server that does not answer. */
const AWAY =
  /^Mongo(ose)?(Network|NetworkTimeout|NotConnected|PoolCleared|PoolClosed|ServerSelection|TopologyClosed|WaitQueueTimeout)Error$/

const isAway = (error: unknown): boolean =>
  error instanceof Error && (AWAY.test(error.name) || isAway(error.cause))

/** Methods whose own failure has another meaning: the start explains it, or nothing is lost by it. */
const LEFT_OUT = ['connect', 'constructor', 'destroy', 'init', 'rollbackTransaction']

/**
 * A server that goes away is nobody's mistake and passes: every method of the adapter then fails by
 * {@link DatabaseUnavailable} (503) and not by an error of the driver, which was a 500.
 */
export const tellWhenAway = (adapter: BaseDatabaseAdapter): void => {
  const methods = adapter as unknown as Record<string, unknown>
  for (const [name, method] of Object.entries(methods)) {
    if (typeof method !== 'function' || LEFT_OUT.includes(name)) continue
    methods[name] = (...args: unknown[]): unknown => {
      const result: unknown = Reflect.apply(method, adapter, args)
      if (!(result instanceof Promise)) return result
      return result.catch((cause: unknown) => {
        throw isAway(cause) ? new DatabaseUnavailable({ cause }) : cause
      })
    }
  }
}
