import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'
import { migrations } from './migrations/sqlite/index.ts'

/** The SQLite migrations in order, in the general type that `payload.db.migrate` takes. */
export const sqliteMigrations: Migration[] = migrations.map(({ down, name, up }) => ({
  name,
  down: (args: unknown) => down(args as MigrateDownArgs),
  up: (args: unknown) => up(args as MigrateUpArgs),
}))
