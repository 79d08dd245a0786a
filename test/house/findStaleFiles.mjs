import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'

const migrations = 'src/database/migrations/sqlite'
const files = () => [
  'src/payload-types.ts',
  'src/schema.graphql',
  'src/app/(payload)/admin/importMap.js',
  ...readdirSync(migrations).map((name) => path.join(migrations, name)),
]

const env = {
  DATABASE_URI: `file:${path.resolve('.cache/test/generate.sqlite')}`,
  LOG_LEVEL: 'warn',
  PAYLOAD_SECRET: 'only-for-the-generated-files',
}

/** Writes everything anew that is derived from the config, names what came out different, and puts it back. */
export const findStaleFiles = async () => {
  const before = new Map(files().map((file) => [file, readFileSync(file, 'utf8')]))
  try {
    const steps = [
      await run(['src/command.mjs', 'generate'], env),
      await run(['src/command.mjs', 'createMigration', 'missing'], env),
    ]
    const failed = steps.find(({ code }) => code !== 0)
    if (failed) return failed
    const stale = files().filter((file) => readFileSync(file, 'utf8') !== before.get(file))
    const remedy =
      'npm run generate, and after a change of the model npm run migrate:create -- NAME'
    return {
      code: stale.length > 0 ? 1 : 0,
      output: `Not current: ${stale.join(', ')}. Run: ${remedy}`,
    }
  } finally {
    for (const file of files().filter((name) => !before.has(name))) rmSync(file)
    for (const [file, content] of before) {
      if (!existsSync(file) || readFileSync(file, 'utf8') !== content) writeFileSync(file, content)
    }
  }
}
