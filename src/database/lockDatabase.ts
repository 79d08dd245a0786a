import { createClient } from '@libsql/client'
import { DatabaseProblem } from './DatabaseProblem.ts'

/**
 * One process serves one SQLite file: takes the lock of it and keeps it until `release`. The lock is an exclusive
 * transaction on an empty database beside it, so the operating system takes it back however the process ends.
 * Commands that only read or write now and then (backup, user commands) do not need it.
 *
 * @throws DatabaseProblem where another process holds it
 */
export const lockDatabase = async ({
  file,
}: {
  file: string
}): Promise<{ release: () => void }> => {
  const client = createClient({ url: `file:${encodeURI(file)}.lock` })
  try {
    await client.execute('BEGIN EXCLUSIVE')
  } catch (cause) {
    client.close()
    throw new DatabaseProblem(
      'databaseLocked',
      `The database ${file} is in use by another process: stop that one first, since one process serves one file.`,
      { cause },
    )
  }
  const release = (): void => {
    // Closing alone keeps the lock until the driver's statements are collected. Runs at once, the driver is synchronous.
    client.execute('ROLLBACK').catch(() => undefined)
    client.close()
  }
  return { release }
}
