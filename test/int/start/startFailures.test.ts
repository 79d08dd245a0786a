import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { lockDatabase } from '../../../src/database/lockDatabase.ts'
import { type Outcome, runProgram } from '../../helpers/runProgram.ts'

/** What a person sees at the end: the sentence on standard error, nothing of stacks. */
const sentence = ({ stderr }: Outcome): string => stderr.trim()

describe('a start that cannot go on', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'start-'))
  })
  afterAll(() => rmSync(folder, { force: true, recursive: true }))

  const start = (env: Record<string, string>): Promise<Outcome> =>
    runProgram({ env: { DATA_DIR: path.join(folder, 'data'), ...env }, name: 'server' })

  it('should name the variable, what was given and what is allowed', async () => {
    const outcome = await start({ PORT: 'abc' })
    expect(sentence(outcome)).toBe(
      'PORT is set to "abc", but allowed is a whole number from 0 to 65535 (0 takes a free port).',
    )
    expect(outcome.code).toBe(78)
  }, 60_000)

  it('should not show a secret that is too short', async () => {
    const outcome = await start({ PAYLOAD_SECRET: 'tell-nobody' })
    expect(sentence(outcome)).toMatch(/^PAYLOAD_SECRET is set to a text of 11 characters/)
    expect(outcome.stderr + outcome.stdout).not.toContain('tell-nobody')
    expect(outcome.code).toBe(78)
  }, 60_000)

  it('should say that the port is taken', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const outcome = await start({ PORT: String(port) })
    other.close()
    expect(sentence(outcome)).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is taken`))
    expect(outcome.code).toBe(69)
  }, 60_000)

  it('should say that the host is not of this machine', async () => {
    const outcome = await start({ HOST: '192.0.2.1' })
    expect(sentence(outcome)).toMatch(/^HOST is set to "192\.0\.2\.1", but allowed is/)
    expect(outcome.code).toBe(69)
  }, 60_000)

  it('should say that the data folder cannot be written', async () => {
    const file = path.join(folder, 'a-file')
    writeFileSync(file, '')
    const outcome = await start({ DATA_DIR: path.join(file, 'data') })
    expect(sentence(outcome)).toMatch(/^DATA_DIR is set to ".*", but allowed is a folder/)
    expect(outcome.code).toBe(73)
  }, 60_000)

  it('should say that another process has the database', async () => {
    const file = path.join(folder, 'locked.sqlite')
    const { release } = await lockDatabase({ file })
    const outcome = await start({ DATABASE_URI: `file:${file}` })
    release()
    expect(sentence(outcome)).toMatch(/in use by another process/)
    expect(outcome.code).toBe(75)
  }, 60_000)

  it('should say that the database cannot be reached, without its password', async () => {
    const outcome = await start({ DATABASE_URI: 'mongodb://cms:tell-nobody@127.0.0.1:1/cms' })
    expect(sentence(outcome).split('\n')).toHaveLength(1)
    expect(outcome.stderr + outcome.stdout).not.toContain('tell-nobody')
    expect(outcome.code).toBe(69)
  }, 60_000)

  it('should say that the database is newer than the program', async () => {
    const file = path.join(folder, 'newer.sqlite')
    const client = createClient({ url: `file:${file}` })
    await client.batch([
      'CREATE TABLE payload_migrations (id integer PRIMARY KEY, name text, batch numeric)',
      "INSERT INTO payload_migrations (name, batch) VALUES ('29990101_000000_later', 1)",
    ])
    client.close()
    const outcome = await start({ DATABASE_URI: `file:${file}` })
    expect(sentence(outcome)).toMatch(/newer than this program.*29990101_000000_later/)
    expect(outcome.code).toBe(65)
  }, 60_000)

  it('should say which migration failed', async () => {
    const file = path.join(folder, 'foreign.sqlite')
    const client = createClient({ url: `file:${file}` })
    await client.execute('CREATE TABLE users (something text)')
    client.close()
    const outcome = await start({ DATABASE_URI: `file:${file}` })
    expect(sentence(outcome)).toMatch(/The migration \d+_\d+_initial failed and was rolled back/)
    expect(outcome.code).toBe(70)
  }, 60_000)
})
