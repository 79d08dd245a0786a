import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { APIError, type DatabaseAdapterObj } from 'payload'
import { keepConcurrentSessions } from '../keepConcurrentSessions.ts'
import { openTransaction } from './openTransaction.ts'
import { QueuedClient } from './QueuedClient.ts'
import { scopeOperations } from './scopeOperations.ts'
import { type WriterScope, writerScopes } from './writerScopes.ts'

type Options = {
  /**
   * Milliseconds without a statement after which an open transaction is rolled back. Less than `waitMs`, so that those
   * who wait for a hung one still get their turn.
   * @default 15000
   */
  idleMs?: number
  /**
   * Milliseconds that a write waits for its turn before it is refused with 503.
   * @default 20000
   */
  waitMs?: number
}

type Open = {
  /** Lets go of the scopes, which are followed as long as it is open. */
  letGo: () => void
  transaction: WriterScope['transaction']
}

type Call = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>
type Calls = Record<string, Call>

/** The adapter's writing methods. Several statements each, so outside a transaction each gets one of its own. */
const WRITES = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
]

/** Drizzle puts an error of its own, which is a 500, around one of the queue's. */
const throwCause = (error: unknown): never => {
  throw error instanceof Error && error.cause instanceof APIError ? error.cause : error
}

/** The request, job or command that an operation belongs to. */
const rootOf = (scope: undefined | WriterScope): undefined | WriterScope =>
  scope?.isOperation ? rootOf(scope.parent) : scope

const isInDeferred = (scope: undefined | WriterScope): boolean =>
  Boolean(scope && (scope.isDeferred || isInDeferred(scope.parent)))

/**
 * Gives the SQLite adapter (with `transactionOptions` set) one writer queue around transactions and every single
 * write; see docs/database.md. Works with any Payload config.
 */
export const withWriterQueue = (
  base: DatabaseAdapterObj<SQLiteAdapter>,
  { idleMs = 15_000, waitMs = 20_000 }: Options = {},
): DatabaseAdapterObj<SQLiteAdapter> => ({
  ...base,
  init: ({ payload }) => {
    const adapter = base.init({ payload })
    const url = adapter.clientConfig.url
    const transactions = new Map<unknown, Open>()
    const { beginTransaction, commitTransaction, connect, destroy, rollbackTransaction } = adapter

    const transactionOf = async (id: unknown): Promise<WriterScope['transaction']> =>
      id ? transactions.get(await id)?.transaction : undefined

    const begin = async (scope: WriterScope): Promise<null | number | string> => {
      const letGo = writerScopes.hold()
      try {
        await adapter.initializing
        const isDeferred = isInDeferred(scope)
        // The turn first: Payload's own beginTransaction would turn the error of waiting into a nameless one.
        const turn = isDeferred ? undefined : await (adapter.client as QueuedClient).takeTurn()
        const opening: WriterScope = { isDeferred, isOperation: true, parent: scope.parent, turn }
        const id = await writerScopes.run(opening, () => beginTransaction.call(adapter))
        scope.transaction = opening.transaction
        transactions.set(id, { letGo, transaction: opening.transaction })
        return id
      } catch (error) {
        letGo()
        throw error
      }
    }

    adapter.beginTransaction = () => {
      if (openTransaction(url)) return Promise.resolve(null)
      const current = writerScopes.getStore()
      if (current?.isOperation) return begin(current)
      // Entered before anything is awaited, so that it reaches the operation that called initTransaction.
      const scope: WriterScope = { isOperation: true, parent: rootOf(current) }
      writerScopes.enterWith(scope)
      return begin(scope)
    }

    /** Takes a transaction off the list; what is returned ends its hold on the scopes. */
    const take = (id: unknown): Partial<Open> => {
      const open = transactions.get(id) ?? {}
      transactions.delete(id)
      return open
    }

    adapter.commitTransaction = async (given) => {
      const id = (await given) as string
      const { letGo, transaction } = take(id)
      try {
        await commitTransaction.call(adapter, id)
        const failure = transaction?.failure
        transaction?.letGo()
        // Payload's own function swallows the error of a commit, so that a lost change would be acknowledged.
        if (failure) throw failure
      } finally {
        letGo?.()
      }
    }

    adapter.rollbackTransaction = async (given) => {
      const id = (await given) as string
      try {
        await rollbackTransaction.call(adapter, id)
      } finally {
        const { letGo, transaction } = take(id)
        transaction?.letGo()
        letGo?.()
      }
    }

    adapter.connect = async (options) => {
      adapter.client ??= await QueuedClient.open({ config: adapter.clientConfig, idleMs, waitMs })
      await connect?.call(adapter, options)
    }

    adapter.destroy = async () => {
      await destroy?.call(adapter)
      adapter.client?.close()
      adapter.client = undefined as unknown as SQLiteAdapter['client']
    }

    keepConcurrentSessions(adapter)

    const writes = adapter as unknown as Calls
    for (const name of WRITES) {
      const original = (writes[name] as Call).bind(adapter)
      const write: Call = (args) => original(args).catch(throwCause)
      writes[name] = async (args) => {
        if (openTransaction(url) || (await transactionOf(args.req?.transactionID)))
          return write(args)
        return writerScopes.run(
          { isOperation: true, parent: writerScopes.getStore() },
          async () => {
            const id = (await adapter.beginTransaction()) as string
            try {
              const result = await write(args)
              await adapter.commitTransaction(id)
              return result
            } catch (error) {
              await adapter.rollbackTransaction(id)
              throw error
            }
          },
        )
      }
    }

    scopeOperations({ payload, transactionOf })
    return adapter
  },
})
