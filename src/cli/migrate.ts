import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { migrateDatabase } from '../database/migrateDatabase.ts'

/** `node src/command.mjs migrate`: brings the database of `DATABASE_URI` to the schema of this program. */
const payload = await getPayload({ config })
await migrateDatabase({ payload })
if ('client' in payload.db) {
  // The one file then holds everything, for whoever copies it.
  await (payload.db as unknown as SQLiteAdapter).client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
}
await payload.destroy()
process.exit(0)
