import { existsSync } from 'node:fs'
import path from 'node:path'
import { DatabaseProblem } from '../database/DatabaseProblem.ts'
import { lockDatabase } from '../database/lockDatabase.ts'
import { sqliteFile } from '../database/sqliteFile.ts'
import { readEnv } from '../env/readEnv.ts'
import { contentSum } from '../move/contentSum.ts'
import { exportContent } from '../move/exportContent.ts'
import { reportPart } from '../move/reportPart.ts'
import { CommandError } from './CommandError.ts'
import { runWithProject } from './runWithProject.ts'

/** `npm run export -- FILE`: everything, for the other database, with the server stopped. */
await runWithProject(async (open) => {
  const [archive, ...more] = process.argv.slice(2)
  if (!archive || archive.startsWith('--') || more.length > 0) {
    throw new CommandError('Name the file to write: npm run export -- FILE')
  }
  const { DATABASE_URI, DATA_DIR } = readEnv(process.env)
  const isSqlite = DATABASE_URI.startsWith('file:')
  const databaseFile = isSqlite
    ? sqliteFile(DATABASE_URI)
    : path.join(DATA_DIR, 'dachverband.sqlite')
  if (isSqlite && !existsSync(databaseFile)) {
    throw new DatabaseProblem(
      'databaseUnreachable',
      `There is no database ${databaseFile}: start the program once before.`,
    )
  }
  if (isSqlite) await lockDatabase({ file: databaseFile })
  const payload = await open()
  const manifest = await exportContent({
    archive: path.resolve(archive),
    databaseFile,
    dataDir: DATA_DIR,
    payload,
    report: reportPart,
    secret: process.env.PAYLOAD_SECRET ?? '',
    source: DATABASE_URI,
  })
  const files = Object.keys(manifest.files).length - Object.keys(manifest.parts).length
  process.stdout.write(
    `Wrote ${archive}, with ${files} files. SHA-256 of the content: ${contentSum(manifest)}\nIt holds the secret and all accounts: keep it as safe as the data itself.\n`,
  )
})
