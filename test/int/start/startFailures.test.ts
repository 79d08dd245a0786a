import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hashFiles } from '../../../src/start/hashFiles.cjs'
import { sources } from '../../../src/start/sources.cjs'
import { writeStamp } from '../../../src/start/stamp.cjs'
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
    expect(outcome.code).toBe(78)
  }, 60_000)

  const aFile = (): string => {
    const file = path.join(folder, 'a-file')
    writeFileSync(file, '')
    return file
  }
  // Where the system has no such folders, what stands in their place cannot be written either.
  it.each([
    ['a file', aFile, 'a file stands in its place'],
    ['below a file', () => path.join(aFile(), 'data'), 'a file stands in its place'],
    ['of the system', () => '/proc/dachverband/data', '.+'],
    ['of the system that is there', () => '/proc', '.+'],
  ])(
    'should say that the data folder cannot be written: %s',
    async (_case, place, why) => {
      const outcome = await start({ DATA_DIR: place() })
      expect(sentence(outcome)).toMatch(
        new RegExp(
          `^DATA_DIR is set to "${place()}", but allowed is a folder that .* can write \\(${why}\\)\\.$`,
        ),
      )
      expect(outcome.code).toBe(73)
    },
    60_000,
  )

  it('should say that the secret cannot be read', async () => {
    const place = path.join(folder, 'odd')
    mkdirSync(path.join(place, 'secret'), { recursive: true })
    const outcome = await start({ DATA_DIR: place })
    expect(sentence(outcome)).toMatch(/^The secret in .* DATA_DIR must name/)
    expect(sentence(outcome).split('\n')).toHaveLength(1)
    expect(outcome.code).toBe(73)
  }, 60_000)

  it('should say that the folder of the database cannot be made', async () => {
    const outcome = await start({ DATABASE_URI: 'file:/proc/dachverband/cms.sqlite' })
    expect(sentence(outcome)).toMatch(/^The database \/proc\/.* cannot be written/)
    expect(outcome.code).toBe(73)
  }, 60_000)

  it('should name a wrong variable before anything is compiled', async () => {
    const clone = path.join(folder, 'clone')
    for (const name of [...sources, 'package-lock.json']) {
      cpSync(name, path.join(clone, name), { recursive: true })
    }
    // Packages that count as installed, one link each: an installation would empty a linked folder.
    mkdirSync(path.join(clone, 'node_modules'))
    for (const name of readdirSync('node_modules')) {
      symlinkSync(path.resolve('node_modules', name), path.join(clone, 'node_modules', name))
    }
    const stamp = path.join(clone, 'node_modules', '.start-stamp')
    rmSync(stamp, { force: true })
    writeStamp(stamp, hashFiles(['package-lock.json']))
    const outcome = await runProgram({
      entry: path.join(clone, 'src/start.cjs'),
      env: { DATA_DIR: path.join(folder, 'data'), PORT: 'abc' },
      name: 'start',
    })
    expect(sentence(outcome)).toMatch(/^PORT is set to "abc", but allowed is/)
    expect(outcome.stdout).toContain('Packages … up to date')
    expect(outcome.stdout).not.toMatch(/Compiling|Building/)
    expect(outcome.code).toBe(78)
  }, 60_000)

  it('should say that another process has the database', async () => {
    const file = path.join(folder, 'locked.sqlite')
    const { release } = await lockDatabase({ file })
    const outcome = await start({ DATABASE_URI: `file:${file}` })
    release()
    expect(sentence(outcome)).toMatch(/in use by another process/)
    expect(outcome.code).toBe(75)
  }, 60_000)

  it.each([
    ['a folder', () => `file:${folder}`, /^DATABASE_URI names .*, but that is no file/],
    [
      'with a question',
      () => `file:${folder}/a.sqlite?mode=ro`,
      /^DATABASE_URI is set to .*\?mode=ro/,
    ],
  ])(
    'should say that the address is none of a file: %s',
    async (_case, uri, expected) => {
      const outcome = await start({ DATABASE_URI: uri() })
      expect(sentence(outcome)).toMatch(expected)
      expect(sentence(outcome).split('\n')).toHaveLength(1)
      expect(outcome.code).toBe(78)
    },
    60_000,
  )

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
