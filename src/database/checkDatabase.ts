import { checkSqlite } from './checkSqlite.ts'

export type DatabaseCheck = {
  /** One line for the start: which guarantees hold on this database. */
  guarantees: string
  /** Gives the database free for another process. */
  release: () => void
}

/**
 * Looks at the database before anything opens it: reachable, writable, not served by another process, not newer than
 * this program, and as `DATABASE_COMPATIBILITY` says. Holds it for this process until `release` is called.
 *
 * @throws DatabaseProblem with one sentence
 */
export const checkDatabase = async ({
  compatibility,
  isShared = false,
  uri,
}: {
  compatibility?: string
  /** For a command, which may run while a server has the file. @default false */
  isShared?: boolean
  uri: string
}): Promise<DatabaseCheck> => {
  if (!uri.startsWith('mongodb')) return checkSqlite({ isShared, uri })
  const { checkMongodb } = await import('./checkMongodb.ts')
  return checkMongodb({ compatibility, uri })
}
