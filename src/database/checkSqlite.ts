import { accessSync, constants, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Client } from '@libsql/client'
import { isStorageFull } from '../../collections/uploads/isStorageFull.ts'
import { probeFolder } from '../env/probeFolder.ts'
import { appliedMigrations } from './appliedMigrations.ts'
import type { DatabaseCheck } from './checkDatabase.ts'
import { DatabaseProblem } from './DatabaseProblem.ts'
import { lockDatabase } from './lockDatabase.ts'
import { openReader, type Reader } from './queue/openReader.ts'
import { spareReaders } from './queue/spareReaders.ts'
import { refuseNewerDatabase } from './refuseNewerDatabase.ts'
import { sqliteFile } from './sqliteFile.ts'
import { sqliteMigrations } from './sqliteMigrations.ts'

/** {@link checkDatabase} for the embedded database. */
export const checkSqlite = async ({
  isShared = false,
  uri,
}: {
  isShared?: boolean
  uri: string
}): Promise<DatabaseCheck> => {
  const file = sqliteFile(uri)
  assertWritable(file)
  const { release } = isShared ? { release: () => undefined } : await lockDatabase({ file })
  let reader: Reader | undefined
  try {
    reader = openReader({ url: uri })
    refuseNewerDatabase({
      applied: await readMigrations({ client: reader, file }),
      known: sqliteMigrations.map(({ name }) => name),
    })
  } catch (error) {
    reader?.close()
    release()
    throw error
  }
  spareReaders.leave(uri, reader)
  return {
    guarantees: `SQLite ${file}: transactions, one writer at a time, an acknowledged write is on the disk (synchronous=FULL)`,
    release: () => {
      spareReaders.close(uri)
      release()
    },
  }
}

const assertWritable = (file: string): void => {
  try {
    probeFolder(path.dirname(file))
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new DatabaseProblem(
      'dataFolder',
      `The database ${file} cannot be written (${code}): ${isStorageFull(cause) ? 'make room on its disk' : 'give this program the right to write the file and its folder'}.`,
      { cause },
    )
  }
  if (existsSync(file) && !statSync(file).isFile()) {
    throw new DatabaseProblem(
      'configuration',
      `DATABASE_URI names ${file}, but that is no file: name one, for example file:./data/dachverband.sqlite.`,
    )
  }
}

const readMigrations = async ({
  client,
  file,
}: {
  client: Client
  file: string
}): Promise<string[]> => {
  try {
    return await appliedMigrations(client)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const isLocked = reason.includes('SQLITE_BUSY')
    throw new DatabaseProblem(
      isLocked ? 'databaseLocked' : 'databaseUnreachable',
      isLocked
        ? `The database ${file} is locked by another program: end that one first.`
        : `The file ${file} cannot be read as a database (${reason}): move it away, or restore a backup.`,
      { cause },
    )
  }
}
