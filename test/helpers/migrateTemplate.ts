import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { migrateDatabase } from '../../src/database/migrateDatabase.ts'

const payload = await getPayload({ config })
await migrateDatabase({ payload })
// Copies take the one file, so what is still in the write-ahead log goes into it first.
const { client } = payload.db as unknown as SQLiteAdapter
await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
await payload.destroy()
process.exit(0)
