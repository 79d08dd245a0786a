import type { Client } from '@libsql/client'

/** The names of the migrations that an SQLite database has been through. */
export const appliedMigrations = async (client: Client): Promise<string[]> => {
  const { rows: tables } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  if (tables.length === 0) return []
  const { rows } = await client.execute('SELECT name FROM payload_migrations WHERE batch <> -1')
  return rows.map(({ name }) => String(name))
}
