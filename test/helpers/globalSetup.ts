import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { templateFile } from './templateFile.ts'

/** Migrates an empty database once a run; every test file starts from a copy of it. */
export default function globalSetup(): void {
  const file = templateFile()
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
  mkdirSync(path.dirname(file), { recursive: true })
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/command.mjs', 'migrate'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      DATABASE_URI: `file:${file}`,
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      PAYLOAD_SECRET: 'template',
    },
  })
  if (status !== 0) {
    throw new Error(`The test database could not be migrated (${status}):\n${stdout}\n${stderr}`)
  }
}
