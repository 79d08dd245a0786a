import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'
import { isStorageFull } from '../../../collections/uploads/isStorageFull.ts'
import { StorageFull } from '../../../collections/uploads/StorageFull.ts'
import { TransactionLost } from './TransactionLost.ts'
import type { Release } from './WriterQueue.ts'

type Options = {
  connection: Client
  /** Milliseconds without a statement after which the transaction is rolled back, so that a hung hook or an
   * operation that forgot to end it cannot stop all writing. */
  idleMs: number
  release: Release
  url: string
}

/** What to say of a transaction that the database gave up for an error. */
const lossBy = (cause: unknown): Error => {
  if (isStorageFull(cause)) return new StorageFull({ cause })
  return new TransactionLost({ reason: cause instanceof Error ? cause.message : String(cause) })
}

/** The open transaction of the writing connection; holds the turn until commit, rollback or close. */
export class QueuedTransaction implements Transaction {
  readonly url: string
  /** Why it ended otherwise than asked for. */
  failure: Error | undefined
  #connection: Client
  #isEnded = false
  #release: Release
  #timer: NodeJS.Timeout

  constructor({ connection, idleMs, release, url }: Options) {
    this.#connection = connection
    this.#release = release
    this.url = url
    this.#timer = setTimeout(() => {
      this.#fail(new TransactionLost({ reason: `it was idle for ${idleMs} ms` }))
      this.close()
    }, idleMs)
  }

  get closed(): boolean {
    return this.#isEnded
  }

  /**
   * Whether statements of its scope belong to it. One that was lost keeps them, so that what follows fails instead of
   * being half done, until its owner has been told.
   */
  get holdsScope(): boolean {
    return !this.#isEnded || this.failure !== undefined
  }

  execute(statement: InStatement): Promise<ResultSet> {
    return this.#run(() => this.#connection.execute(statement))
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = []
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  executeMultiple(): Promise<void> {
    return Promise.reject(new Error('executeMultiple is not for use within a transaction.'))
  }

  async commit(): Promise<void> {
    this.#assertOpen()
    try {
      await this.#connection.execute('COMMIT')
    } catch (error) {
      const lost = lossBy(error)
      this.#fail(lost)
      await this.rollback()
      throw lost
    }
    this.#end()
  }

  async rollback(): Promise<void> {
    this.close()
  }

  close(): void {
    if (this.#isEnded) return
    // Runs at once, the driver is synchronous; it fails only where SQLite has already rolled back by itself.
    this.#connection.execute('ROLLBACK').catch(() => undefined)
    this.#end()
  }

  /** The owner knows: its scope is free again. */
  letGo(): void {
    this.failure = undefined
  }

  async #run<T>(action: () => Promise<T>): Promise<T> {
    this.#assertOpen()
    this.#timer.refresh()
    try {
      return await action()
    } catch (error) {
      if (!this.#isEnded && (await this.#isRolledBack())) {
        const lost = lossBy(error)
        this.#fail(lost)
        this.#end()
        throw lost
      }
      throw error
    }
  }

  /** After some errors (disk full, I/O) SQLite ends the transaction by itself, and what follows would commit alone. */
  async #isRolledBack(): Promise<boolean> {
    try {
      await this.#connection.execute('BEGIN')
    } catch {
      return false
    }
    await this.#connection.execute('ROLLBACK')
    return true
  }

  #assertOpen(): void {
    if (!this.#isEnded) return
    throw this.failure ?? new TransactionLost({ reason: 'the transaction has already ended' })
  }

  #fail(error: Error): void {
    this.failure ??= error
  }

  #end(): void {
    this.#isEnded = true
    clearTimeout(this.#timer)
    this.#release()
  }
}
