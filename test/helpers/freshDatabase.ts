import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { templateFile } from './templateFile.ts'

/**
 * The environment that names an empty database of its own: a copy of the migrated SQLite file in `folder`, or, where
 * the tests run against MongoDB (`MONGODB_TEST_SERVER`), a new database of that server.
 */
export const freshDatabase = (folder: string): Record<string, string> => {
  const server = process.env.MONGODB_TEST_SERVER
  if (server) {
    const uri = new URL(server)
    uri.pathname = `/${path.basename(folder).replaceAll(/\W/g, '-')}`
    return {
      DATABASE_COMPATIBILITY: process.env.MONGODB_TEST_COMPATIBILITY ?? '',
      DATABASE_URI: uri.href,
    }
  }
  const file = path.join(folder, 'dachverband.sqlite')
  copyFileSync(templateFile(), file)
  return { DATABASE_URI: `file:${file}` }
}
