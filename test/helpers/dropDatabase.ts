import type { Payload } from 'payload'

/** Removes the database that a test had on a MongoDB server; that of SQLite is a file in the test's folder. */
export const dropDatabase = async ({ db }: Payload): Promise<void> => {
  const { connection } = db as { connection?: { dropDatabase: () => Promise<unknown> } }
  await connection?.dropDatabase()
}
