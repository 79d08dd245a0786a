import { OccasionalStorage } from '../../../collections/OccasionalStorage.ts'
import type { DeferredTransaction } from './DeferredTransaction.ts'
import type { QueuedTransaction } from './QueuedTransaction.ts'
import type { Release } from './WriterQueue.ts'

/**
 * What belongs together: a request, job or command (a scope without transaction) and in it each operation that opens
 * a transaction. Statements from within an operation's scope run on its transaction, whether or not they carry `req`.
 */
export type WriterScope = {
  /** Its transactions, and those of the scopes within, take the turn at their first write only. */
  isDeferred?: boolean
  isOperation?: boolean
  parent?: WriterScope
  transaction?: DeferredTransaction | QueuedTransaction
  /** A turn taken already, for the `transaction()` call that follows. */
  turn?: Release
}

/** The scope that the running code belongs to. */
export const writerScopes = OccasionalStorage.shared<WriterScope>('writerScopes')
