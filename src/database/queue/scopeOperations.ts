import type { CollectionSlug, Payload } from 'payload'
import { type WriterScope, writerScopes } from './writerScopes.ts'

type Operation = (options: {
  collection?: CollectionSlug
  req?: { transactionID?: unknown }
}) => Promise<unknown>

/** Local API operations that write. Each gets a scope of its own, so that two at once never share a transaction. */
const OPERATIONS = [
  'create',
  'delete',
  'duplicate',
  'forgotPassword',
  'login',
  'resetPassword',
  'restoreGlobalVersion',
  'restoreVersion',
  'unlock',
  'update',
  'updateGlobal',
  'verifyEmail',
]

const SCOPED = Symbol.for('dachverband-cms.scopedOperations')

/**
 * Runs every writing operation of the Local API in a scope of its own, as a child of the scope it is called from: a
 * hook's call joins the transaction that is open around it, two calls side by side do not share one.
 */
export const scopeOperations = ({
  payload,
  transactionOf,
}: {
  payload: Payload
  transactionOf: (id: unknown) => Promise<WriterScope['transaction']>
}): void => {
  const operations = payload as unknown as Record<string, Operation> & { [SCOPED]?: true }
  if (operations[SCOPED]) return
  operations[SCOPED] = true
  for (const name of OPERATIONS) {
    const operation = (operations[name] as Operation).bind(payload)
    operations[name] = async (options) => {
      const id = options.req?.transactionID
      const transaction = id ? await transactionOf(id) : undefined
      const parent = writerScopes.getStore()
      const { collection } = options
      const isDeferred = Boolean(collection && payload.collections[collection]?.config.upload)
      return writerScopes.run({ isDeferred, isOperation: true, parent, transaction }, () =>
        operation(options),
      )
    }
  }
}
