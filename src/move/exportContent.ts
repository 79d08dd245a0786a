import { createHash } from 'node:crypto'
import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { CollectionSlug, Payload } from 'payload'
import { create } from 'tar'
import { describeFile } from '../backup/describeFile.ts'
import { isOfTheMoment } from '../backup/isOfTheMoment.ts'
import { layout } from '../backup/layout.ts'
import { listFiles } from '../backup/listFiles.ts'
import { isStorageFull } from '../../collections/uploads/isStorageFull.ts'
import { DatabaseProblem } from '../database/DatabaseProblem.ts'
import { namingFullDisk } from '../env/namingFullDisk.ts'
import type { ArchiveManifest } from './archiveManifest.ts'
import { fieldsOfPart } from './fieldsOfPart.ts'
import { partFile } from './partFile.ts'
import { type Part, parts } from './parts.ts'
import { stateOfPart } from './stateOfPart.ts'
import { storedPaths } from './storedPaths.ts'
import { type PartSum, writePart } from './writePart.ts'

type Options = {
  /** The file to write; must not exist. Mode 0600, since it holds the secret and all accounts. */
  archive: string
  /** The SQLite file of the data folder, in use or not: it is not among the files that move. */
  databaseFile: string
  dataDir: string
  payload: Payload
  /** Told each part when it is done. */
  report?: (part: Part, count: number) => void
  /** With which sessions and partners' keys are signed. */
  secret: string
  /** Names the database: what was kept of an export that was cut off is used for the same one only. */
  source: string
}

/**
 * Writes everything that the database holds, and the files of the data folder, into one archive that either database
 * takes. Entries pass a page at a time. What is finished when it is cut off lies beside the archive (`….part`) and is
 * not read again, unless it changed; on a full disk nothing is left.
 *
 * @throws DatabaseProblem, StartError
 */
export const exportContent = async (options: Options): Promise<ArchiveManifest> => {
  const { archive } = options
  if (existsSync(archive)) {
    throw new DatabaseProblem('usage', `${archive} exists already: name another file.`)
  }
  const staging = `${archive}.part`
  return namingFullDisk({
    place: archive,
    work: () =>
      write({ ...options, staging }).catch((error: unknown) => {
        // It would keep the disk full, and what is missing did not fit beside it.
        if (isStorageFull(error)) rmSync(staging, { force: true, recursive: true })
        throw error
      }),
  })
}

const write = async (options: Options & { staging: string }): Promise<ArchiveManifest> => {
  const { archive, payload, source, staging } = options
  openStaging({ source, staging })
  const sums = await writeParts(options)
  if (Object.values(sums).every(({ count }) => count === 0)) {
    rmSync(staging, { force: true, recursive: true })
    throw new DatabaseProblem('databaseUnreachable', 'The database is empty: nothing was exported.')
  }
  copyFiles(options)
  await refuseChanged({ payload, sums })
  const manifest = await describe({ payload, staging, sums })
  writeFileSync(path.join(staging, layout.manifest), JSON.stringify(manifest, null, 2))
  const packed = `${staging}/packed`
  await pipeline(
    create({ cwd: staging, gzip: true, portable: true }, [
      layout.manifest,
      'content',
      layout.files,
    ]),
    createWriteStream(packed, { flush: true, mode: 0o600 }),
  )
  renameSync(packed, archive)
  rmSync(staging, { force: true, recursive: true })
  return manifest
}

const openStaging = ({ source, staging }: { source: string; staging: string }): void => {
  const file = path.join(staging, 'source')
  const name = createHash('sha256').update(source).digest('hex')
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === name
  if (!isSame) rmSync(staging, { force: true, recursive: true })
  mkdirSync(staging, { mode: 0o700, recursive: true })
  writeFileSync(file, name)
}

const writeParts = async ({
  payload,
  report,
  staging,
}: Options & { staging: string }): Promise<Record<string, PartSum>> => {
  const sums: Record<string, PartSum> = {}
  for (const part of parts(payload)) {
    const name = partFile(part)
    const file = path.join(staging, name)
    const note = path.join(staging, 'done', `${name}.json`)
    for (const each of [file, note]) mkdirSync(path.dirname(each), { recursive: true })
    const sum =
      (await kept({ file, note, part, payload })) ?? (await writePart({ file, part, payload }))
    writeFileSync(note, JSON.stringify(sum))
    sums[name] = sum
    report?.(part, sum.count)
  }
  return sums
}

/** What a former run wrote of a part that is as it was. Sign-ins change accounts without a trace in their times. */
const kept = async ({
  file,
  note,
  part,
  payload,
}: {
  file: string
  note: string
  part: Part
  payload: Payload
}): Promise<PartSum | undefined> => {
  const isAccounts = Boolean(payload.collections[part.slug as CollectionSlug]?.config.auth)
  if (isAccounts || !existsSync(note) || !existsSync(file)) return undefined
  const sum = JSON.parse(readFileSync(note, 'utf8')) as PartSum
  // A run that is killed while it clears away leaves some files, or some of a file.
  if ((await describeFile(file)).sha256 !== sum.sha256) return undefined
  const { count, newest } = await stateOfPart({ part, payload })
  return newest && sum.count === count && sum.newest === newest ? sum : undefined
}

const copyFiles = ({
  archive,
  databaseFile,
  dataDir,
  secret,
  staging,
}: Options & { staging: string }): void => {
  const target = path.join(staging, layout.files)
  rmSync(target, { force: true, recursive: true })
  mkdirSync(target, { recursive: true })
  for (const name of listFiles(dataDir)) {
    const file = path.resolve(dataDir, name)
    const isOwn = file === archive || file.startsWith(staging)
    if (isOwn || isOfTheMoment({ databaseFile, dataDir, file })) continue
    cpSync(file, path.join(target, name), { preserveTimestamps: true })
  }
  writeFileSync(path.join(target, 'secret'), `${secret}\n`, { mode: 0o600 })
}

const refuseChanged = async ({
  payload,
  sums,
}: {
  payload: Payload
  sums: Record<string, PartSum>
}): Promise<void> => {
  for (const part of parts(payload)) {
    const sum = sums[partFile(part)]
    const { count, newest } = await stateOfPart({ part, payload })
    if (sum && sum.count === count && (sum.newest === newest || newest === '')) continue
    throw new DatabaseProblem(
      'databaseLocked',
      `${part.slug} changed while it was exported: stop every program that serves this database, then run the same command again; it keeps what did not change.`,
    )
  }
}

const describe = async ({
  payload,
  staging,
  sums,
}: {
  payload: Payload
  staging: string
  sums: Record<string, PartSum>
}): Promise<ArchiveManifest> => {
  const files: ArchiveManifest['files'] = {}
  for (const folder of ['content', layout.files]) {
    for (const name of listFiles(path.join(staging, folder))) {
      const inArchive = [folder, ...name.split(path.sep)].join('/')
      files[inArchive] = await describeFile(path.join(staging, folder, name))
    }
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return {
    createdAt: new Date().toISOString(),
    fields: Object.fromEntries(
      parts(payload).map((part) => [partFile(part), storedPaths(fieldsOfPart({ part, payload }))]),
    ),
    files,
    format: 'export-1',
    parts: Object.fromEntries(Object.entries(sums).map(([name, { count }]) => [name, count])),
    program: version,
  }
}
