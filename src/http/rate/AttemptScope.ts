import { AsyncLocalStorage } from 'node:async_hooks'

/** What a request tries: kept beside it, since Payload's hooks do not know the client's address. */
export type AttemptScope = {
  /** The client, as `clientKey` names it. */
  client: string
  /** Seconds for `Retry-After`, where an attempt was refused. */
  retryAfter?: number
  /** Ends the attempt under way: as a failure, unless it has succeeded before. */
  settle?: () => void
  /** Notes that the attempt under way has succeeded. */
  succeed?: () => Promise<void>
}

const KEY = Symbol.for('dachverband-cms.attemptScopes')
const shared = globalThis as { [KEY]?: AsyncLocalStorage<AttemptScope> }

/** One storage for the whole process, also where this module is evaluated twice. */
export const attemptScopes = (shared[KEY] ??= new AsyncLocalStorage<AttemptScope>())
