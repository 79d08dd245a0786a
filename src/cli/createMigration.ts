import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runPayloadBin } from './runPayloadBin.ts'

/**
 * `npm run migrate:create -- <name>`: Payload's own `migrate:create`, and then the things in its output that a
 * strict ESM project cannot load: imports without a file extension, types imported as values, unused parameters.
 */
const name = process.argv[2] ?? 'change'
const folder = path.resolve('src/database/migrations/sqlite')
runPayloadBin({ args: ['migrate:create', name, '--skip-empty'] })

for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.ts'))) {
  const location = path.join(folder, file)
  const source = readFileSync(location, 'utf8')
  const fixed = source
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replace(/\(\{ db, payload, req \}/g, '({ db }')
    .replace(/(from '\.\/[^'.]+)'/g, "$1.ts'")
  if (fixed !== source) writeFileSync(location, fixed)
}
