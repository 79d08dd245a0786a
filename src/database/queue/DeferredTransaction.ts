import { isDeepStrictEqual } from 'node:util'
import type { Client, InStatement, ResultSet, Row, Transaction } from '@libsql/client'
import { ChangedMeanwhile } from '../ChangedMeanwhile.ts'
import { isReadStatement } from './isReadStatement.ts'
import type { QueuedTransaction } from './QueuedTransaction.ts'
import { TransactionLost } from './TransactionLost.ts'

type Options = {
  /** Takes the turn and begins. */
  begin: () => Promise<QueuedTransaction>
  reader: Client
  url: string
}

type Read = { answer: Promise<ResultSet>; statement: InStatement }

const sqlOf = (statement: InStatement): string =>
  typeof statement === 'string' ? statement : statement.sql

const valuesOf = (rows: Row[]): unknown[][] => rows.map((row) => Array.from(row))

/**
 * A transaction that takes the turn only with its first writing statement, for operations that work on a file before
 * they write. What it has read until then is read once more when the turn has come: only where nothing of it has
 * changed does it go on, so that it is as if it had held the turn from its beginning.
 */
export class DeferredTransaction implements Transaction {
  readonly url: string
  #begin: () => Promise<QueuedTransaction>
  #begun: Promise<QueuedTransaction> | undefined
  #failure: Error | undefined
  #inner: QueuedTransaction | undefined
  #isEnded = false
  #reader: Client
  #reads: Read[] = []

  constructor({ begin, reader, url }: Options) {
    this.#begin = begin
    this.#reader = reader
    this.url = url
  }

  get closed(): boolean {
    return this.#inner?.closed ?? this.#isEnded
  }

  get failure(): Error | undefined {
    return this.#failure ?? this.#inner?.failure
  }

  get holdsScope(): boolean {
    return !this.closed || this.failure !== undefined
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    this.#assertOpen()
    if (this.#begun || !isReadStatement(sqlOf(statement))) {
      return (await this.#open()).execute(statement)
    }
    const answer = this.#reader.execute(statement)
    this.#reads.push({ answer, statement })
    return answer
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return (await this.#open()).batch(statements)
  }

  async executeMultiple(): Promise<void> {
    return (await this.#open()).executeMultiple()
  }

  async commit(): Promise<void> {
    this.#assertOpen()
    if (this.#begun) await (await this.#begun).commit()
    this.#isEnded = true
  }

  async rollback(): Promise<void> {
    this.close()
  }

  close(): void {
    this.#isEnded = true
    this.#inner?.close()
  }

  letGo(): void {
    this.#failure = undefined
    this.#inner?.letGo()
  }

  #open(): Promise<QueuedTransaction> {
    this.#begun ??= this.#openInTurn().catch((error: unknown) => {
      this.#failure ??= error instanceof Error ? error : new Error(String(error))
      throw error
    })
    return this.#begun
  }

  async #openInTurn(): Promise<QueuedTransaction> {
    const inner = await this.#begin()
    try {
      // Given up while it waited for its turn.
      this.#assertOpen()
      for (const { answer, statement } of this.#reads) {
        const [before, now] = [await answer, await inner.execute(statement)]
        if (!isDeepStrictEqual(valuesOf(before.rows), valuesOf(now.rows))) {
          throw new ChangedMeanwhile()
        }
      }
    } catch (error) {
      inner.close()
      throw error
    }
    this.#reads = []
    this.#inner = inner
    return inner
  }

  #assertOpen(): void {
    if (!this.#isEnded) return
    throw this.failure ?? new TransactionLost({ reason: 'the transaction has already ended' })
  }
}
