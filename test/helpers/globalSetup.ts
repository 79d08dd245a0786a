import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { templateFile } from './templateFile.ts'

/** Node's exit code for a top-level await that never settled. */
const UNSETTLED = 13

/** Migrates an empty database once a run; every test file starts from a copy of it. */
export default function globalSetup(): void {
  const file = templateFile()
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
  mkdirSync(path.dirname(file), { recursive: true })
  const migrate = (): SpawnSyncReturns<string> =>
    spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'test/helpers/migrateTemplate.ts'],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          DATABASE_URI: `file:${file}`,
          LOG_LEVEL: 'error',
          NODE_OPTIONS: '',
          PAYLOAD_SECRET: 'template',
        },
      },
    )
  let { status, stderr, stdout } = migrate()
  // On Node 20 the thread of tsx now and then ends while a file is compiled for the first time; then the file is
  // there for the next run.
  for (let tries = 0; status === UNSETTLED && tries < 5; tries++) {
    ;({ status, stderr, stdout } = migrate())
  }
  if (status !== 0)
    throw new Error(`The test database could not be migrated:\n${stdout}\n${stderr}`)
}
