import path from 'node:path'
import { createClient } from '@libsql/client'
import { appliedMigrations } from '../database/appliedMigrations.ts'
import { refuseNewerDatabase } from '../database/refuseNewerDatabase.ts'
import { sqliteMigrations } from '../database/sqliteMigrations.ts'
import { BackupProblem } from './BackupProblem.ts'
import { layout } from './layout.ts'
import { type Manifest, manifestSchema } from './manifest.ts'
import { unpackProved } from './unpackProved.ts'

/**
 * Unpacks an archive into an empty folder and proves it: every file has the checksum of the manifest, none lacks and
 * none is there besides, the database is whole and not newer than this program.
 *
 * @throws BackupProblem, DatabaseProblem
 */
export const openArchive = async ({
  archive,
  folder,
}: {
  archive: string
  folder: string
}): Promise<Manifest> => {
  const manifest = await unpackProved({
    archive,
    folder,
    refuse: (sentence, cause) =>
      new BackupProblem(
        'archiveDamaged',
        cause
          ? `${archive} is no whole backup of this program: nothing was restored.`
          : `${sentence}: nothing was restored.`,
        { cause },
      ),
    schema: manifestSchema,
  })
  await proveDatabase({ archive, file: path.join(folder, layout.database) })
  return manifest
}

const proveDatabase = async ({
  archive,
  file,
}: {
  archive: string
  file: string
}): Promise<void> => {
  const client = createClient({ url: `file:${encodeURI(file)}` })
  try {
    const { rows } = await client.execute('PRAGMA integrity_check')
    if (rows[0]?.['integrity_check'] !== 'ok') {
      throw new BackupProblem(
        'archiveDamaged',
        `The database in ${archive} is damaged: nothing was restored.`,
      )
    }
    refuseNewerDatabase({
      applied: await appliedMigrations(client),
      known: sqliteMigrations.map(({ name }) => name),
    })
  } finally {
    client.close()
  }
}
