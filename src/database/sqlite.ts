import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

/** The embedded database: one file, WAL, transactions on, schema from migrations only. */
export const sqlite = ({ uri }: { uri: string }): DatabaseAdapterObj =>
  sqliteAdapter({
    allowIDOnCreate: true,
    busyTimeout: 5000,
    client: { url: uri },
    idType: 'uuid',
    migrationDir: path.resolve(process.cwd(), 'src/database/migrations/sqlite'),
    push: false,
    transactionOptions: {},
    wal: true,
  })
