import path from 'node:path'
import { restoreBackup } from '../backup/restoreBackup.ts'
import { sqliteFile } from '../database/sqliteFile.ts'
import { ensureDataFolder } from '../env/ensureDataFolder.ts'
import { readEnv } from '../env/readEnv.ts'
import { CommandError } from './CommandError.ts'
import { runCommand } from './runCommand.ts'

/** `npm run restore -- FILE [--force]`: the opposite of `npm run backup`, with the server stopped. */
await runCommand(async () => {
  const args = process.argv.slice(2)
  const [archive, ...more] = args.filter((arg) => arg !== '--force')
  if (!archive || archive.startsWith('-') || more.length > 0) {
    throw new CommandError(
      'Name the archive to restore: npm run restore -- backup.tar.gz [--force]',
    )
  }
  const { DATABASE_URI, DATA_DIR } = readEnv(process.env)
  if (DATABASE_URI.startsWith('mongodb')) {
    throw new CommandError(
      `The database is a MongoDB server: restore it with its own tools (mongorestore), and the folder ${DATA_DIR} with it.`,
    )
  }
  ensureDataFolder(DATA_DIR)
  const { createdAt, files } = await restoreBackup({
    archive: path.resolve(archive),
    databaseFile: sqliteFile(DATABASE_URI),
    dataDir: path.resolve(DATA_DIR),
    isForced: args.includes('--force'),
  })
  process.stdout.write(
    `Restored the data of ${createdAt}: the database and ${Object.keys(files).length - 1} files.\n`,
  )
})
