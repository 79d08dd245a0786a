import path from 'node:path'
import { DatabaseProblem } from './DatabaseProblem.ts'

const FILE_URI = /^file:(?:\/\/(?:localhost)?(?=\/))?(?<file>[^?#]+)$/

/**
 * The absolute path of the file that a `file:` address names.
 * @throws DatabaseProblem where the address names none
 */
export const sqliteFile = (uri: string): string => {
  const file = FILE_URI.exec(uri)?.groups?.file
  if (!file || file === ':memory:') {
    throw new DatabaseProblem(
      'configuration',
      `DATABASE_URI is set to "${uri}", but allowed is file: with the path of a file, for example file:./data/dachverband.sqlite.`,
    )
  }
  return path.resolve(decodeURIComponent(file))
}
