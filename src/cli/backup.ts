import path from 'node:path'
import { createBackup } from '../backup/createBackup.ts'
import { sqliteFile } from '../database/sqliteFile.ts'
import { readEnv } from '../env/readEnv.ts'
import { CommandError } from './CommandError.ts'
import { runCommand } from './runCommand.ts'

/** `npm run backup -- FILE`: database, files and secret in one archive; the server may run meanwhile. */
await runCommand(async () => {
  const [archive, ...more] = process.argv.slice(2)
  if (!archive || archive.startsWith('-') || more.length > 0) {
    throw new CommandError('Name the archive to write: npm run backup -- backup.tar.gz')
  }
  const { DATABASE_URI, DATA_DIR } = readEnv(process.env)
  if (DATABASE_URI.startsWith('mongodb')) {
    throw new CommandError(
      `The database is a MongoDB server: back it up with its own tools (mongodump), and the folder ${DATA_DIR} with it.`,
    )
  }
  const { files } = await createBackup({
    archive: path.resolve(archive),
    databaseFile: sqliteFile(DATABASE_URI),
    dataDir: path.resolve(DATA_DIR),
  })
  const bytes = Object.values(files).reduce((sum, { size }) => sum + size, 0)
  process.stdout.write(
    `Wrote ${archive}: the database and ${Object.keys(files).length - 1} files, ${Math.ceil(bytes / 1024)} KiB before compression.\nIt holds the secret and all accounts: keep it as safe as the data itself.\n`,
  )
})
