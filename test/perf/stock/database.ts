import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { sqliteOptions } from '../../../src/database/sqliteOptions.ts'

/** Payload's SQLite adapter with the project's options, and without its writer queue: transactions are off. */
export const database = async ({ uri }: { uri: string }): Promise<DatabaseAdapterObj> =>
  sqliteAdapter({ ...sqliteOptions({ uri }), busyTimeout: 5000, wal: true })
