import type { Payload } from 'payload'
import { StartError } from '../env/StartError.ts'
import { sqliteMigrations } from '../database/sqliteMigrations.ts'

/** Brings the database to the schema of this program. */
export const migrate = async (payload: Payload): Promise<void> => {
  if (payload.db.packageName !== '@payloadcms/db-sqlite') return
  try {
    await payload.db.migrate({ migrations: sqliteMigrations })
  } catch (error) {
    throw new StartError(
      'migrationFailed',
      `A migration failed and was rolled back: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}
