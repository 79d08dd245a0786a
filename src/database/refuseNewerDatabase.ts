import { DatabaseProblem } from './DatabaseProblem.ts'

/**
 * Refuses a database that holds migrations which this program does not know.
 * @throws DatabaseProblem that names the first of them
 */
export const refuseNewerDatabase = ({
  applied,
  known,
}: {
  applied: string[]
  known: string[]
}): void => {
  const unknown = applied.filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  throw new DatabaseProblem(
    'databaseTooNew',
    `The database is newer than this program (it holds the migration ${unknown[0]}): install the version that wrote it, or restore an older backup.`,
  )
}
