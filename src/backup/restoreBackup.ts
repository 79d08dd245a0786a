import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { lockDatabase } from '../database/lockDatabase.ts'
import { makeFolder } from '../env/makeFolder.ts'
import { namingFullDisk } from '../env/namingFullDisk.ts'
import { BackupProblem } from './BackupProblem.ts'
import { isOfTheMoment } from './isOfTheMoment.ts'
import { layout } from './layout.ts'
import { Moves } from './Moves.ts'
import type { Manifest } from './manifest.ts'
import { openArchive } from './openArchive.ts'

type Options = {
  archive: string
  databaseFile: string
  dataDir: string
  /** Replaces what the data folder holds. @default false */
  isForced?: boolean
}

/**
 * Puts the database and the files of an archive in the place of those in the data folder. The archive is unpacked and
 * proved beside them first; then both change places by renames, and where one of these fails all are taken back.
 *
 * @throws BackupProblem, DatabaseProblem; then the data is what it was
 */
export const restoreBackup = async ({
  archive,
  databaseFile,
  dataDir,
  isForced = false,
}: Options): Promise<Manifest> => {
  if (!existsSync(archive)) throw new BackupProblem('usage', `There is no file ${archive}.`)
  makeFolder(dataDir)
  makeFolder(path.dirname(databaseFile))
  refuseUnfinished(dataDir)
  const { release } = await lockDatabase({ file: databaseFile })
  try {
    const present = presentIn({ databaseFile, dataDir })
    if (present.length > 0 && !isForced) {
      throw new BackupProblem(
        'usage',
        `${dataDir} is not empty (${path.basename(String(present[0]))}): add --force to replace what it holds.`,
      )
    }
    const staging = mkdtempSync(path.join(dataDir, '.restore-'))
    try {
      const manifest = await namingFullDisk({
        place: dataDir,
        work: () => openArchive({ archive, folder: staging }),
      })
      for (const [name, { mode }] of Object.entries(manifest.files)) {
        chmodSync(path.join(staging, name), mode)
      }
      exchange({ databaseFile, dataDir, present, staging })
      return manifest
    } finally {
      rmSync(staging, { force: true, recursive: true })
    }
  } finally {
    release()
  }
}

const UNFINISHED = '.before-restore-'

const refuseUnfinished = (dataDir: string): void => {
  const old = readdirSync(dataDir).find((name) => name.startsWith(UNFINISHED))
  if (!old) return
  throw new BackupProblem(
    'dataFolder',
    `A restore was cut off: the data from before lies in ${path.join(dataDir, old)}. Move it back or delete it first.`,
  )
}

/** Absolute paths of what a restore replaces: the entries of the data folder and the database with its log. */
const presentIn = ({
  databaseFile,
  dataDir,
}: {
  databaseFile: string
  dataDir: string
}): string[] => {
  const entries = readdirSync(dataDir)
    .map((name) => path.resolve(dataDir, name))
    .filter((file) => !isOfTheMoment({ databaseFile, dataDir, file }))
  const database = ['', '-wal', '-shm', '-journal']
    .map((suffix) => `${databaseFile}${suffix}`)
    .filter((file) => existsSync(file))
  return [...entries, ...database]
}

const exchange = ({
  databaseFile,
  dataDir,
  present,
  staging,
}: {
  databaseFile: string
  dataDir: string
  present: string[]
  staging: string
}): void => {
  const old = mkdtempSync(path.join(dataDir, UNFINISHED))
  const moves = new Moves()
  try {
    for (const file of present) moves.move(file, path.join(old, path.basename(file)))
    const files = path.join(staging, layout.files)
    for (const name of existsSync(files) ? readdirSync(files) : []) {
      moves.move(path.join(files, name), path.join(dataDir, name))
    }
    moves.move(path.join(staging, layout.database), databaseFile)
  } catch (cause) {
    moves.takeBack()
    rmSync(old, { force: true, recursive: true })
    const { message } = cause as Error
    throw new BackupProblem(
      'dataFolder',
      `The data could not be replaced (${message}): it is as it was.`,
      { cause },
    )
  }
  rmSync(old, { force: true, recursive: true })
}
