import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import { unpackProved } from '../../src/backup/unpackProved.ts'
import { archiveManifestSchema } from '../../src/move/archiveManifest.ts'
import { contentSum } from '../../src/move/contentSum.ts'
import { exportContent } from '../../src/move/exportContent.ts'
import { importKey } from '../../src/move/importKey.ts'
import { bootProject, type ProjectPayload } from '../helpers/bootProject.ts'
import { fillCorners } from '../helpers/fillCorners.ts'
import { freshDatabase } from '../helpers/freshDatabase.ts'
import { rowsOfTables } from '../helpers/rowsOfTables.ts'
import { runProgram } from '../helpers/runProgram.ts'

/** How often the import is killed: few times within `npm test`, 20 by `npm run test:crash`. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 3)
/** So many that no round comes to the end. */
const POSTINGS = 60 * ROUNDS
const MINUTE = 60_000
const isOnMongodb = Boolean(process.env.MONGODB_TEST_SERVER)

const root = mkdtempSync(path.join(tmpdir(), 'dachverband-import-crash-'))
const archive = path.join(root, 'content.tar.gz')
const target = path.join(root, path.basename(root))

type Progress = {
  /** Ends the reading. */
  close: () => Promise<void>
  drop: () => Promise<unknown>
  /** How far the import came, by its own note in the database, as text; none where there is no note. */
  read: () => Promise<string | undefined>
}

const progressOnMongodb = (uri: string, { db }: Payload): Progress => {
  const client = new MongoClient(uri)
  const { name } = (db as unknown as MongooseAdapter).collections['payload-kv']!.collection
  return {
    close: () => client.close(),
    drop: () => client.db().dropDatabase(),
    read: async () => {
      const note = await client.db().collection(name).findOne({ key: importKey })
      return note ? JSON.stringify(note['data']) : undefined
    },
  }
}

const progressOnSqlite = (url: string): Progress => {
  const client = createClient({ url })
  return {
    close: () => Promise.resolve(client.close()),
    drop: () => Promise.resolve(),
    read: async () => {
      const args = [importKey]
      const { rows } = await client.execute({ args, sql: 'SELECT * FROM payload_kv WHERE key = ?' })
      return rows[0] && JSON.stringify(rows[0]['data'])
    },
  }
}

describe(`kill -9 in the middle of an import and of an export, ${ROUNDS} times`, () => {
  let before: Record<string, string[]>
  let env: Record<string, string>
  let progress: Progress
  let project: ProjectPayload
  let sum: string

  const rowsIn = async (folder: string): Promise<Record<string, string[]>> =>
    isOnMongodb ? {} : rowsOfTables(path.join(folder, 'dachverband.sqlite'), ['payload_migrations'])

  beforeAll(async () => {
    project = await bootProject()
    const { folder, payload } = project
    await fillCorners(payload)
    for (let index = 0; index < POSTINGS; index++) {
      const data = { tasks: [{ text: 'Tragen' }, { text: 'Packen' }], title: `Kisten ${index}` }
      await payload.create({ collection: 'postings', data, draft: true })
    }
    before = await rowsIn(folder)
    const manifest = await exportContent({
      archive,
      databaseFile: path.join(folder, 'dachverband.sqlite'),
      dataDir: folder,
      payload,
      secret: 'the-secret-of-the-source-0123456789',
      source: 'source',
    })
    sum = contentSum(manifest)
    mkdirSync(target)
    env = { ...freshDatabase(target), DATA_DIR: target }
    const uri = env['DATABASE_URI']!
    progress = isOnMongodb ? progressOnMongodb(uri, payload) : progressOnSqlite(uri)
  }, 5 * MINUTE)
  afterAll(async () => {
    await progress.drop()
    await progress.close()
    await project.stop()
    rmSync(root, { force: true, recursive: true })
  }, MINUTE)

  /** Begins an export or an import, or carries it on, and kills it a moment after it came further. */
  const runAndKill = async ({
    file,
    name,
    stateOf,
  }: {
    file: string
    name: 'export' | 'import'
    stateOf: () => Promise<string | undefined> | string | undefined
  }): Promise<void> => {
    const former = await stateOf()
    const { HOME, PATH } = process.env
    const child = spawn(process.execPath, ['src/command.mjs', name, file], {
      env: { HOME, NODE_ENV: 'production', PATH, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const ended = once(child, 'exit')
    while (child.exitCode === null && (await stateOf()) === former) await sleep(5)
    await sleep(Math.random() * 100)
    child.kill('SIGKILL')
    await ended
  }

  it(
    'should carry on where it was, with nothing lost and nothing twice',
    async () => {
      const notes = new Set<string | undefined>()
      for (let round = 0; round < ROUNDS; round++) {
        await runAndKill({ file: archive, name: 'import', stateOf: progress.read })
        notes.add(await progress.read())
      }
      process.stdout.write(`import: killed at ${[...notes].join(', ')}\n`)
      expect(notes).not.toContain(undefined)
      expect(notes.size).toBe(ROUNDS)

      const server = await runProgram({ env, name: 'server' })
      expect(server).toMatchObject({ code: 75, stderr: expect.stringContaining('import') })
      const { code, stderr, stdout } = await runProgram({ args: [archive], env, name: 'import' })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain(sum)
      expect(await progress.read()).toBeUndefined()
      expect(await rowsIn(target)).toEqual(before)
      expect(readdirSync(target).filter((name) => name.startsWith('.'))).toEqual([])
      const uploads = (folder: string): string[] =>
        readdirSync(path.join(folder, 'uploads'), { recursive: true }).map(String).sort()
      expect(uploads(target)).toEqual(uploads(project.folder))
      expect(readFileSync(path.join(target, 'secret'), 'utf8')).toContain('of-the-source')
    },
    (5 + ROUNDS) * MINUTE,
  )

  it(
    'should carry an export on too',
    async () => {
      const again = path.join(root, 'again.tar.gz')
      const stateOf = (): string | undefined => {
        const content = path.join(`${again}.part`, 'content')
        if (!existsSync(content)) return undefined
        return String(readdirSync(content, { recursive: true }).length)
      }
      const states: string[] = []
      // It keeps whole parts, and there are not many.
      for (let round = 0; round < ROUNDS && !existsSync(again); round++) {
        await runAndKill({ file: again, name: 'export', stateOf })
        states.push(stateOf() ?? 'all')
      }
      process.stdout.write(`export: killed with ${states.join(', ')} files\n`)
      expect(states[0]).toMatch(/^\d+$/)
      if (existsSync(again)) rmSync(again)
      const { code, stderr } = await runProgram({ args: [again], env, name: 'export' })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      const folder = path.join(root, 'unpacked')
      mkdirSync(folder)
      const refuse = (sentence: string): Error => new Error(sentence)
      const schema = archiveManifestSchema
      const manifest = await unpackProved({ archive: again, folder, refuse, schema })
      expect(contentSum(manifest)).toBe(sum)
      expect(existsSync(`${again}.part`)).toBe(false)
    },
    (5 + ROUNDS) * MINUTE,
  )
})
