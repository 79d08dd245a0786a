import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { extract } from 'tar'
import { appliedMigrations } from '../database/appliedMigrations.ts'
import { refuseNewerDatabase } from '../database/refuseNewerDatabase.ts'
import { sqliteMigrations } from '../database/sqliteMigrations.ts'
import { BackupProblem } from './BackupProblem.ts'
import { describeFile } from './describeFile.ts'
import { layout } from './layout.ts'
import { listFiles } from './listFiles.ts'
import { type Manifest, manifestSchema } from './manifest.ts'

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
  const manifest = await unpack({ archive, folder })
  const expected = Object.keys(manifest.files).sort()
  const found = listFiles(folder)
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name !== layout.manifest)
    .sort()
  const odd =
    expected.find((name) => !found.includes(name)) ?? found.find((name) => !expected.includes(name))
  if (odd)
    throw new BackupProblem(
      'archiveDamaged',
      `${archive} is not whole (${odd}): nothing was restored.`,
    )
  for (const [name, { sha256 }] of Object.entries(manifest.files)) {
    if ((await describeFile(path.join(folder, name))).sha256 === sha256) continue
    throw new BackupProblem(
      'archiveDamaged',
      `${archive} is damaged (${name}): nothing was restored.`,
    )
  }
  await proveDatabase({ archive, file: path.join(folder, layout.database) })
  return manifest
}

const unpack = async ({
  archive,
  folder,
}: {
  archive: string
  folder: string
}): Promise<Manifest> => {
  try {
    await extract({
      cwd: folder,
      file: archive,
      filter: (_path, entry) =>
        'type' in entry ? ['Directory', 'File'].includes(String(entry.type)) : true,
      noMtime: true,
      strict: true,
    })
    const text = readFileSync(path.join(folder, layout.manifest), 'utf8')
    return manifestSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new BackupProblem(
      'archiveDamaged',
      `${archive} is no whole backup of this program: nothing was restored.`,
      {
        cause,
      },
    )
  }
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
