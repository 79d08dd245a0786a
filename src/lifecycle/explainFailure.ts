import { isStorageFull } from '../../collections/uploads/isStorageFull.ts'
import { DatabaseProblem } from '../database/DatabaseProblem.ts'
import { exitCodes } from '../env/exitCodes.ts'
import { StartError } from '../env/StartError.ts'
import { withoutValues } from '../env/withoutValues.ts'

const chain = (error: unknown): string[] =>
  error instanceof Error
    ? [`${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}`, ...chain(error.cause)]
    : []

/**
 * What a failed start says and with which code it ends: the sentence of a StartError, a sentence for what drivers are
 * known to say, or else the error as it is. Credentials of an address are never shown.
 */
export const explainFailure = (error: unknown): { exitCode: number; message: string } => {
  if (error instanceof StartError) return { exitCode: error.exitCode, message: error.message }
  if (isStorageFull(error)) {
    return {
      exitCode: exitCodes.dataFolder,
      message: 'There is no room left on the disk: make room, then do the same again.',
    }
  }
  if (error instanceof DatabaseProblem) {
    return { exitCode: exitCodes[error.reason], message: error.message }
  }
  const text = chain(error).join('\n')
  if (/SQLITE_BUSY|database is locked/.test(text)) {
    return {
      exitCode: exitCodes.databaseLocked,
      message: 'The database is locked by another process: stop that one first, then start again.',
    }
  }
  if (/SQLITE_(NOTADB|CORRUPT)/.test(text)) {
    return {
      exitCode: exitCodes.databaseUnreachable,
      message:
        'The file of the database cannot be read as a database, it is damaged or something else: move it away, or restore a backup.',
    }
  }
  if (
    /SQLITE_CANTOPEN|unable to open database|Unable to open connection|ECONNREFUSED|ENOTFOUND|ETIMEDOUT|MongoServerSelectionError|Authentication failed/.test(
      text,
    )
  ) {
    return {
      exitCode: exitCodes.databaseUnreachable,
      message: `The database that DATABASE_URI names cannot be reached (${hide(text.split('\n')[0] ?? '').trim()}).`,
    }
  }
  const full = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { exitCode: 1, message: hide(withoutValues({ error, text: full })) }
}

const hide = (text: string): string => text.replace(/:\/\/[^@/\s]+@/g, '://***@')
