import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { unpackProved } from '../backup/unpackProved.ts'
import { DatabaseProblem } from '../database/DatabaseProblem.ts'
import { lockDatabase } from '../database/lockDatabase.ts'
import { sqliteFile } from '../database/sqliteFile.ts'
import { namingFullDisk } from '../env/namingFullDisk.ts'
import { readEnv } from '../env/readEnv.ts'
import { archiveManifestSchema } from '../move/archiveManifest.ts'
import { contentSum } from '../move/contentSum.ts'
import { importContent } from '../move/importContent.ts'
import { planFiles } from '../move/planFiles.ts'
import { reportPart } from '../move/reportPart.ts'
import { CommandError } from './CommandError.ts'
import { runWithProject } from './runWithProject.ts'

const UNPACKED = '.import-'

/** What a former import that was cut off had unpacked. */
const removeUnpacked = (dataDir: string): void => {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(UNPACKED)) rmSync(path.join(dataDir, name), { recursive: true })
  }
}

/** `npm run import -- FILE [--force]`: the opposite of `npm run export`, into either database, with the server stopped. */
await runWithProject(async (open) => {
  const args = process.argv.slice(2)
  const [archive, ...more] = args.filter((arg) => arg !== '--force')
  if (!archive || archive.startsWith('--') || more.length > 0) {
    throw new CommandError('Name the file to read: npm run import -- FILE [--force]')
  }
  if (!existsSync(archive)) throw new CommandError(`There is no file ${archive}.`)
  const isForced = args.includes('--force')
  const { DATABASE_URI, DATA_DIR, PAYLOAD_SECRET } = readEnv(process.env)
  mkdirSync(DATA_DIR, { mode: 0o750, recursive: true })
  const isSqlite = DATABASE_URI.startsWith('file:')
  const databaseFile = isSqlite
    ? sqliteFile(DATABASE_URI)
    : path.join(DATA_DIR, 'dachverband.sqlite')
  if (isSqlite) await lockDatabase({ file: databaseFile })
  removeUnpacked(DATA_DIR)
  const folder = mkdtempSync(path.join(DATA_DIR, UNPACKED))
  const refuse = (sentence: string, cause: unknown): DatabaseProblem =>
    new DatabaseProblem(
      'archiveDamaged',
      `${sentence}${cause ? ' as an export of this program' : ''}: nothing was imported.`,
      { cause },
    )
  try {
    const manifest = await namingFullDisk({
      place: DATA_DIR,
      work: () => unpackProved({ archive, folder, refuse, schema: archiveManifestSchema }),
    })
    const placeFiles = await planFiles({
      databaseFile,
      dataDir: DATA_DIR,
      folder,
      isForced,
      manifest,
      secret: PAYLOAD_SECRET,
    })
    const payload = await open({ isImport: true })
    const lost = await importContent({
      folder,
      isForced,
      manifest,
      payload,
      placeFiles,
      report: reportPart,
    })
    const note = lost > 0 ? `, without ${lost} references to entries that no longer exist` : ''
    process.stdout.write(
      `Imported the data of ${manifest.createdAt}${note}. All was read back; SHA-256 of the content: ${contentSum(manifest)}\n`,
    )
  } finally {
    rmSync(folder, { force: true, recursive: true })
  }
})
