import type { Client } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { keepLatest } from '../keepLatest.ts'
import { sqliteFile } from '../sqliteFile.ts'

/** Texts of SQL whose statements are kept; a list with its relations has six. */
const MOST = 100

type Statement = Database.Statement<unknown[]>

export type Reader = Client & {
  /** Lets go of the statements that are kept; for after a change of the schema, which may give a text other columns. */
  forget: () => void
}

/**
 * A connection for reading that prepares each text of SQL once and then only gives it other values: the driver prepares
 * it anew each time, which takes longer than to run it. A statement is read to its end at once, so it is free again
 * for whoever is next.
 */
export const openReader = ({ url }: { url: string }): Reader => {
  const file = sqliteFile(url)
  const database = new Database(file)
  const prepareAnew: typeof database.prepare = database.prepare.bind(database)
  const { forget, get } = keepLatest<Statement>({ most: MOST })
  const keep = (sql: string): Statement =>
    get(sql, () => withKnownColumns(prepareAnew<unknown[]>(sql)))
  Object.assign(database, { prepare: keep })
  return Object.assign(new Sqlite3Client(file, {}, database, 'number'), {
    forget,
  })
}

/**
 * The driver asks for the columns twice with each execution. Before the first one they are those of the schema as the
 * connection knows it, which may have changed since.
 */
const withKnownColumns = (statement: Statement): Statement => {
  const all = statement.all.bind(statement)
  const columns = statement.columns.bind(statement)
  let hasRun = false
  let known: ReturnType<typeof columns> | undefined
  return Object.assign(statement, {
    all: (...values: unknown[]): unknown[] => {
      hasRun = true
      return all(...values)
    },
    columns: () => (hasRun ? (known ??= columns()) : columns()),
  })
}
