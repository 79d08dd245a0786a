import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { lockDatabase } from '../../../src/database/lockDatabase.ts'
import { exitCodes } from '../../../src/env/exitCodes.ts'
import { type Outcome, runProgram } from '../../helpers/runProgram.ts'

describe('backup and restore, called from a shell', () => {
  let folder: string
  let dataDir: string
  let archive: string
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'backup-commands-'))
    dataDir = path.join(folder, 'data')
    archive = path.join(folder, 'backup.tar.gz')
    mkdirSync(dataDir)
    const client = createClient({ url: `file:${path.join(dataDir, 'dachverband.sqlite')}` })
    await client.execute('CREATE TABLE payload_migrations (id integer, name text, batch numeric)')
    client.close()
  })
  afterAll(() => rmSync(folder, { force: true, recursive: true }))

  const run = (name: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> =>
    runProgram({ args, env: { DATA_DIR: dataDir, ...env }, name })
  const expectRefusal = async (outcome: Promise<Outcome>, code: number, sentence: RegExp) => {
    const { code: given, stderr } = await outcome
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(sentence)
    expect(given).toBe(code)
  }

  it('should end with 0 when all is well', async () => {
    expect(await run('backup', [archive])).toMatchObject({ code: 0, stderr: '' })
    const env = { DATA_DIR: path.join(folder, 'second') }
    expect(await run('restore', [archive], env)).toMatchObject({ code: 0, stderr: '' })
  }, 60_000)

  it('should end with 64 when called wrongly', async () => {
    await expectRefusal(run('backup', []), 64, /^Name the archive to write/)
    await expectRefusal(run('backup', ['--help']), 64, /^Name the archive to write/)
    await expectRefusal(run('backup', [archive]), 64, /exists already/)
    const nowhere = { DATA_DIR: path.join(folder, 'nowhere') }
    await expectRefusal(run('backup', ['new.tar.gz'], nowhere), 64, /^There is no database/)
    const mongodb = { DATABASE_URI: 'mongodb://127.0.0.1:1/cms' }
    await expectRefusal(run('backup', ['new.tar.gz'], mongodb), 64, /mongodump/)
    await expectRefusal(run('restore', []), 64, /^Name the archive to restore/)
    await expectRefusal(run('restore', [archive, '--froce']), 64, /^Name the archive to restore/)
    await expectRefusal(run('restore', ['none.tar.gz']), 64, /^There is no file/)
    await expectRefusal(run('restore', [archive]), 64, /is not empty .* --force/)
    await expectRefusal(run('restore', [archive], mongodb), 64, /mongorestore/)
  }, 120_000)

  it('should end with 65 when the archive is none', async () => {
    const broken = path.join(folder, 'broken.tar.gz')
    writeFileSync(broken, 'no archive')
    await expectRefusal(run('restore', [broken, '--force']), 65, /is no whole backup/)
  }, 60_000)

  it('should end with 73 when it cannot write', async () => {
    const below = path.join(archive, 'below.tar.gz')
    await expectRefusal(run('backup', [below]), 73, /below\.tar\.gz cannot be written/)
    await expectRefusal(run('restore', [archive], { DATA_DIR: below }), 73, /^DATA_DIR is set to/)
  }, 60_000)

  it('should end with 75 while a server has the database', async () => {
    const { release } = await lockDatabase({ file: path.join(dataDir, 'dachverband.sqlite') })
    await expectRefusal(run('restore', [archive, '--force']), 75, /in use by another process/)
    release()
  }, 60_000)

  it('should end with 78 when a variable is wrong', async () => {
    await expectRefusal(run('backup', ['new.tar.gz'], { PORT: 'abc' }), 78, /^PORT is set to/)
  }, 60_000)

  it('should have every code of the program in the manual', () => {
    const manual = readFileSync('docs/operations.md', 'utf8').split('## Exit codes')[1] ?? ''
    const listed = [...manual.matchAll(/^\| (\d+) /gm)].map(([, code]) => Number(code))
    expect(listed).toEqual([...new Set([0, ...Object.values(exitCodes)])].sort((a, b) => a - b))
  })
})
