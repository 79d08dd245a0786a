import { setTimeout as sleep } from 'node:timers/promises'
import {
  type Client,
  type Config,
  createClient,
  type InArgs,
  type InStatement,
  LibsqlError,
  type Replicated,
  type ResultSet,
} from '@libsql/client'
import { DeferredTransaction } from './DeferredTransaction.ts'
import { isReadStatement } from './isReadStatement.ts'
import { openReader, type Reader } from './openReader.ts'
import { openTransaction } from './openTransaction.ts'
import { QueuedTransaction } from './QueuedTransaction.ts'
import { spareReaders } from './spareReaders.ts'
import { WriterBusy } from './WriterBusy.ts'
import { type Release, type WriterQueue } from './WriterQueue.ts'
import { writerQueueOf } from './writerQueueOf.ts'
import { writerScopes } from './writerScopes.ts'

type Options = {
  config: Config
  /** Milliseconds without a statement after which an open transaction is rolled back. */
  idleMs: number
  /** Milliseconds that a write waits for its turn, and for another process that writes at the moment. */
  waitMs: number
}

const FIRST_PAUSE_MS = 10
const LONGEST_PAUSE_MS = 200

const isBusy = (error: unknown): boolean =>
  error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')

/**
 * The libsql client of one SQLite file with one writer at a time, below Drizzle and all that Payload does.
 *
 * Two connections, since the driver opens a new one after each `transaction()` and pragmas hold per connection: one
 * writes, in turns, the other only reads and never waits (WAL). A statement from within an operation that has a
 * transaction open runs on that transaction.
 */
export class QueuedClient implements Client {
  readonly protocol = 'file'
  readonly queue: WriterQueue
  readonly url: string
  closed = false
  #config: Config
  #hasForeignKeys = true
  #idleMs: number
  #reader: Reader
  #waitMs: number
  #writer: Client | undefined

  private constructor({ config, idleMs, waitMs }: Options) {
    this.url = config.url
    this.queue = writerQueueOf(config.url)
    this.#config = config
    this.#idleMs = idleMs
    this.#waitMs = waitMs
    this.#reader = spareReaders.take(config.url) ?? openReader(config)
  }

  static async open(options: Options): Promise<QueuedClient> {
    const client = new QueuedClient(options)
    // The driver waits by holding the event loop, so the writer waits by asking again and only the reader, which
    // meets a lock at most while another process recovers the log, waits inside the driver.
    await client.#reader.execute('PRAGMA busy_timeout = 5000')
    await client.#reader.execute('PRAGMA query_only = ON')
    return client
  }

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
    const normal = typeof statement === 'string' ? { args: args ?? [], sql: statement } : statement
    const transaction = openTransaction(this.url)
    if (transaction) return transaction.execute(normal)
    if (isReadStatement(normal.sql)) return this.#reader.execute(normal)
    return this.#inTurn((writer) => writer.execute(normal))
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const transaction = openTransaction(this.url)
    if (transaction) return transaction.batch(statements)
    return this.#inTurn((writer) => writer.batch(statements, 'write'))
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    const transaction = openTransaction(this.url)
    if (transaction) return transaction.batch(statements)
    return this.#inTurn((writer) => writer.migrate(statements))
  }

  async executeMultiple(sql: string): Promise<void> {
    const transaction = openTransaction(this.url)
    if (transaction) return transaction.executeMultiple()
    return this.#inTurn((writer) => writer.executeMultiple(sql))
  }

  /**
   * Takes the turn and begins; the turn is given back by commit, rollback or close. It is a write transaction always:
   * what it reads stays true until it has written. In a deferred scope it takes the turn later, with the same promise.
   */
  async transaction(): Promise<DeferredTransaction | QueuedTransaction> {
    const scope = writerScopes.getStore()
    const transaction = scope?.isDeferred
      ? new DeferredTransaction({
          begin: () => this.#begin(),
          reader: this.#reader,
          url: this.url,
        })
      : await this.#begin(scope?.turn)
    if (scope) scope.transaction = transaction
    return transaction
  }

  async #begin(turn?: Release): Promise<QueuedTransaction> {
    const release = turn ?? (await this.takeTurn())
    let connection: Client
    try {
      connection = await this.#whenFree(async (writer) => {
        await writer.execute('BEGIN IMMEDIATE')
        return writer
      })
    } catch (error) {
      release()
      throw error
    }
    return new QueuedTransaction({
      connection,
      idleMs: this.#idleMs,
      release,
      url: this.url,
    })
  }

  /** @throws WriterBusy when the turn does not come in time. */
  takeTurn(): Promise<Release> {
    return this.queue.take({ waitMs: this.#waitMs })
  }

  /**
   * Runs with foreign keys off. For migrations: SQLite changes a table by building a new
   * one and dropping the old one, and dropping it deletes what refers to it with `ON DELETE cascade`. The pragma that
   * the generated migrations carry has no effect within a transaction.
   */
  async withoutForeignKeys<T>(run: () => Promise<T>): Promise<T> {
    await this.#setForeignKeys(false)
    try {
      return await run()
    } finally {
      this.#reader.forget()
      await this.#setForeignKeys(true)
    }
  }

  sync(): Promise<Replicated> {
    return Promise.resolve(undefined)
  }

  close(): void {
    if (this.closed) return
    this.closed = true
    this.#reader.close()
    this.#writer?.close()
  }

  /** The connection that writes, opened at the first write: each new one reads the whole schema, which a start would wait for. */
  async #openWriter(): Promise<Client> {
    if (this.#writer) return this.#writer
    const writer = createClient(this.#config)
    try {
      await writer.execute('PRAGMA journal_mode = WAL')
      await writer.execute('PRAGMA journal_size_limit = 67108864')
      await this.#setUpWriter(writer)
    } catch (error) {
      writer.close()
      throw error
    }
    this.#writer = writer
    return writer
  }

  async #setUpWriter(writer: Client): Promise<void> {
    await writer.execute('PRAGMA synchronous = FULL')
    await writer.execute(`PRAGMA foreign_keys = ${this.#hasForeignKeys ? 'ON' : 'OFF'}`)
  }

  async #setForeignKeys(isOn: boolean): Promise<void> {
    this.#hasForeignKeys = isOn
    await this.#inTurn((writer) => this.#setUpWriter(writer))
  }

  async #inTurn<T>(write: (writer: Client) => Promise<T>): Promise<T> {
    const release = await this.takeTurn()
    try {
      return await this.#whenFree(write)
    } finally {
      release()
    }
  }

  /**
   * Asks again while another process holds the file's write lock. With a new connection each time: the driver does not
   * reset a refused statement, and SQLite then commits nothing more ("SQL statements in progress").
   */
  async #whenFree<T>(write: (writer: Client) => Promise<T>): Promise<T> {
    const start = performance.now()
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        return await write(await this.#openWriter())
      } catch (error) {
        if (!isBusy(error)) throw error
        this.#writer?.close()
        this.#writer = undefined
        if (performance.now() - start > this.#waitMs)
          throw new WriterBusy({ waitedMs: this.#waitMs })
        await sleep(pause)
      }
    }
  }
}
