import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Migration,
  type Payload,
} from 'payload'
import { appliedMigrations } from './appliedMigrations.ts'
import { DatabaseProblem } from './DatabaseProblem.ts'
import { QueuedClient } from './queue/QueuedClient.ts'
import { runInWriterScope } from './queue/runInWriterScope.ts'
import { sqliteMigrations } from './sqliteMigrations.ts'

type Adapter = { client?: unknown; sessions?: Record<string, { db?: unknown }> }
type Run = { db: unknown; payload: Payload; req: unknown }

/**
 * Brings the database to the schema of this program, one migration after another, each whole or not at all, and gives
 * the names of those that ran.
 *
 * Not `payload.db.migrate`: that one ends the process on an error, and with transactions on it loses rows, since
 * SQLite ignores `PRAGMA foreign_keys` within a transaction and dropping a rebuilt table deletes what refers to it.
 *
 * @throws DatabaseProblem that names the migration which failed
 */
export const migrateDatabase = async ({
  migrations,
  payload,
}: {
  /** @default those of this program for the database in use */
  migrations?: Migration[]
  payload: Payload
}): Promise<string[]> => {
  const { client } = payload.db as unknown as Adapter
  const isSqlite = client instanceof QueuedClient
  const all = migrations ?? (isSqlite ? sqliteMigrations : [])
  const { batch, names } = await appliedOf(payload)
  const missing = all.filter(({ name }) => !names.includes(name))
  if (missing.length === 0) return []

  const runAll = async (): Promise<void> => {
    for (const migration of missing) {
      await runInWriterScope(() => runOne({ batch: batch + 1, migration, payload }))
    }
  }
  await (isSqlite ? client.withoutForeignKeys(runAll) : runAll())
  return missing.map(({ name }) => name)
}

const appliedOf = async (payload: Payload): Promise<{ batch: number; names: string[] }> => {
  const { client } = payload.db as unknown as Adapter
  if (client instanceof QueuedClient) {
    const names = await appliedMigrations(client)
    if (names.length === 0) return { batch: 0, names }
    const { rows } = await client.execute('SELECT max(batch) AS batch FROM payload_migrations')
    return { batch: Number(rows[0]?.['batch']), names }
  }
  const { docs } = await payload.find({
    collection: 'payload-migrations',
    limit: 0,
    overrideAccess: true,
  })
  return {
    batch: Math.max(0, ...docs.map((doc) => doc.batch ?? 0)),
    names: docs.map(({ name }) => String(name)),
  }
}

const runOne = async ({
  batch,
  migration,
  payload,
}: {
  batch: number
  migration: Migration
  payload: Payload
}): Promise<void> => {
  const req = await createLocalReq({}, payload)
  try {
    await initTransaction(req)
    const id = (await req.transactionID) as string | undefined
    const db = id ? (payload.db as unknown as Adapter).sessions?.[id]?.db : undefined
    const before = await brokenReferences(payload)
    await (migration.up as (run: Run) => Promise<unknown>)({ db, payload, req })
    if ((await brokenReferences(payload)) > before) {
      throw new Error('it leaves rows that refer to rows which no longer exist')
    }
    await payload.create({
      collection: 'payload-migrations',
      data: { batch, name: migration.name },
      req,
    })
    await commitTransaction(req)
  } catch (cause) {
    await killTransaction(req)
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DatabaseProblem(
      'migrationFailed',
      `The migration ${migration.name} failed and was rolled back, the database is as it was before it: ${reason}`,
      { cause },
    )
  }
}

const brokenReferences = async (payload: Payload): Promise<number> => {
  const { client } = payload.db as unknown as Adapter
  if (!(client instanceof QueuedClient)) return 0
  return (await client.execute('PRAGMA foreign_key_check')).rows.length
}
