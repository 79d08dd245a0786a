import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createClient } from '@libsql/client'
import { create } from 'tar'
import { makeFolder } from '../env/makeFolder.ts'
import { namingFullDisk } from '../env/namingFullDisk.ts'
import { BackupProblem } from './BackupProblem.ts'
import { type CopiedFiles, copyFiles } from './copyFiles.ts'
import { describeFile } from './describeFile.ts'
import { layout } from './layout.ts'
import { listFiles } from './listFiles.ts'
import type { Manifest } from './manifest.ts'

type Options = {
  /** The archive to write (`.tar.gz`); must not exist. Mode 0600, since it holds the secret and all accounts. */
  archive: string
  databaseFile: string
  dataDir: string
}

/**
 * Writes the database and all files of the data folder into one archive, while the server may go on writing: the
 * database is one moment of it (`VACUUM INTO`), and each file that an entry of that moment names is in the archive,
 * since files are copied before and after, and once more where one was still being written.
 *
 * @throws BackupProblem
 */
export const createBackup = async ({
  archive,
  databaseFile,
  dataDir,
}: Options): Promise<Manifest> => {
  if (existsSync(archive)) {
    throw new BackupProblem('usage', `${archive} exists already: name another file.`)
  }
  if (!existsSync(databaseFile)) {
    throw new BackupProblem(
      'usage',
      `There is no database ${databaseFile}: start the program once before.`,
    )
  }
  assertWritable(archive)
  const staging = await namingFullDisk({
    place: dataDir,
    work: () => mkdtempSync(path.join(dataDir, '.backup-')),
  })
  const part = `${archive}.part`
  const names = [layout.manifest, layout.database, layout.files]
  try {
    const manifest = await namingFullDisk({
      place: dataDir,
      work: () => copy({ databaseFile, dataDir, staging }),
    })
    await namingFullDisk({
      place: archive,
      work: () =>
        pipeline(
          create({ cwd: staging, gzip: true, portable: true }, names),
          createWriteStream(part, { flush: true, mode: 0o600 }),
        ),
    })
    renameSync(part, archive)
    return manifest
  } finally {
    rmSync(part, { force: true })
    rmSync(staging, { force: true, recursive: true })
  }
}

/** Told before the copying, which may take minutes. */
const assertWritable = (archive: string): void => {
  const probe = `${archive}.write-test-${process.pid}`
  try {
    makeFolder(path.dirname(path.resolve(archive)))
    writeFileSync(probe, '', { flag: 'wx' })
    rmSync(probe)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new BackupProblem('dataFolder', `${archive} cannot be written (${code}).`, { cause })
  }
}

/** The data, as it was at one moment, in a folder of its own, with the manifest. */
const copy = async ({
  databaseFile,
  dataDir,
  staging,
}: Omit<Options, 'archive'> & { staging: string }): Promise<Manifest> => {
  const copied: CopiedFiles = new Map()
  copyFiles({ copied, databaseFile, dataDir, staging })
  await copyDatabase({ databaseFile, target: path.join(staging, layout.database) })
  copyFiles({ copied, databaseFile, dataDir, staging })
  const manifest = await describe(staging)
  writeFileSync(path.join(staging, layout.manifest), JSON.stringify(manifest, null, 2))
  return manifest
}

const copyDatabase = async ({
  databaseFile,
  target,
}: {
  databaseFile: string
  target: string
}): Promise<void> => {
  const client = createClient({ url: `file:${encodeURI(databaseFile)}` })
  try {
    await client.execute('PRAGMA busy_timeout = 5000')
    await client.execute({ args: [target], sql: 'VACUUM INTO ?' })
  } finally {
    client.close()
  }
}

const describe = async (staging: string): Promise<Manifest> => {
  const files: Manifest['files'] = {}
  for (const name of listFiles(staging)) {
    files[name.split(path.sep).join('/')] = await describeFile(path.join(staging, name))
  }
  return { createdAt: new Date().toISOString(), files, format: 1 }
}
