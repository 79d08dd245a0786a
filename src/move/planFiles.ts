import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describeFile } from '../backup/describeFile.ts'
import { isOfTheMoment } from '../backup/isOfTheMoment.ts'
import { layout } from '../backup/layout.ts'
import { listFiles } from '../backup/listFiles.ts'
import { DatabaseProblem } from '../database/DatabaseProblem.ts'
import type { ArchiveManifest } from './archiveManifest.ts'

type Options = {
  /** The SQLite file of the data folder: nothing is put in its place. */
  databaseFile: string
  dataDir: string
  /** Where the archive was unpacked; on the file system of the data folder. */
  folder: string
  isForced?: boolean
  manifest: ArchiveManifest
  /** `PAYLOAD_SECRET`, where it is set: then the file with the secret is not used. */
  secret?: string
}

/**
 * Looks which files of the archive have to be put into the data folder. The secret is put there at once if there is
 * none, since the database cannot be opened without.
 *
 * @returns what puts the others there; files that are there already stay
 * @throws DatabaseProblem where another file of that name would be replaced
 */
export const planFiles = async (options: Options): Promise<() => void> => {
  const { databaseFile, dataDir, folder, isForced = false, manifest, secret } = options
  refuseOtherSecret(options)
  const missing: string[] = []
  for (const [inArchive, { sha256 }] of Object.entries(manifest.files)) {
    if (!inArchive.startsWith(`${layout.files}/`)) continue
    const name = inArchive.slice(layout.files.length + 1)
    if (name === 'secret' && secret) continue
    const file = path.resolve(dataDir, name)
    // Left over where the export was made, such as a database that was not in use there.
    if (isOfTheMoment({ databaseFile, dataDir, file })) continue
    const isThere = existsSync(file)
    if (isThere && (await describeFile(file)).sha256 === sha256) continue
    if (isThere && !isForced) {
      throw new DatabaseProblem(
        'usage',
        `${file} is there already and is another one: add --force to replace what the data folder holds. Nothing was imported.`,
      )
    }
    missing.push(name)
  }
  const place = (name: string): void => {
    const target = path.join(dataDir, name)
    mkdirSync(path.dirname(target), { mode: 0o750, recursive: true })
    const source = path.join(folder, layout.files, name)
    chmodSync(source, manifest.files[`${layout.files}/${name}`]?.mode ?? 0o600)
    renameSync(source, target)
  }
  if (missing.includes('secret')) place('secret')
  return () => {
    if (isForced) removeOthers({ dataDir, manifest })
    for (const name of missing) if (name !== 'secret') place(name)
  }
}

/** Partners' keys and sessions hold under the secret they were made with. */
const refuseOtherSecret = ({ folder, isForced, secret }: Options): void => {
  if (!secret || isForced) return
  const theirs = readFileSync(path.join(folder, layout.files, 'secret'), 'utf8').trim()
  if (theirs === secret) return
  throw new DatabaseProblem(
    'configuration',
    'PAYLOAD_SECRET is another secret than that of the export, so the keys of partners would no longer be valid: set it to the former one, or leave it empty to take over the file with the secret, or add --force. Nothing was imported.',
  )
}

/** Uploads of the content that was replaced. */
const removeOthers = ({ dataDir, manifest }: Pick<Options, 'dataDir' | 'manifest'>): void => {
  const uploads = path.join(dataDir, 'uploads')
  for (const name of existsSync(uploads) ? listFiles(uploads) : []) {
    const inArchive = [layout.files, 'uploads', ...name.split(path.sep)].join('/')
    if (!manifest.files[inArchive]) rmSync(path.join(uploads, name))
  }
}
