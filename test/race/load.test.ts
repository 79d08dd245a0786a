import { existsSync } from 'node:fs'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Client } from '@libsql/client'
import sharp from 'sharp'
import { runInWriterScope } from '../../src/database/queue/runInWriterScope.ts'
import { writerQueueOf } from '../../src/database/queue/writerQueueOf.ts'
import { runJobs } from '../../src/lifecycle/runJobs.ts'
import { startHost, type Host } from '../helpers/startHost.ts'
import { type Acknowledged, LoadClient } from './LoadClient.ts'

/** Length of the load: short within `npm test`, 60 by `npm run test:load`. */
const SECONDS = Number(process.env.LOAD_SECONDS ?? 6)
const CLIENTS = 16
const PASSWORD = 'ein-langes-kennwort-für-tests-17'

jest.setTimeout(120_000)

describe(`${CLIENTS} signed-in clients for ${SECONDS} s`, () => {
  let host: Host
  const clients: LoadClient[] = []
  const acknowledged: Acknowledged = {
    files: [],
    preferences: new Map(),
    published: new Set(),
    signIns: 0,
    titles: new Map(),
  }
  let answers = 0
  let jobs = 0
  let mostTurnsBetweenAnswers = 0
  let report = {}

  const rowsOf = async (sql: string, args: string[] = []): Promise<Record<string, unknown>[]> => {
    const { client } = host.payload.db as unknown as { client: Client }
    return (await client.execute({ args, sql })).rows
  }

  beforeAll(
    async () => {
      host = await startHost()
      const { payload, url } = host
      const account = (email: string): never =>
        ({ email, name: email, password: PASSWORD, roles: [{ role: 'admin' }] }) as never
      const { id: provider } = await payload.create({
        collection: 'member-organizations',
        data: { _status: 'published', name: 'Verein Beispiel e. V.' } as never,
        draft: true,
      })
      await payload.create({ collection: 'users', data: account('shared@example.org') })
      const picture = await sharp({
        create: { background: '#336699', channels: 3, height: 400, width: 600 },
      })
        .png()
        .toBuffer()
      for (let number = 0; number < CLIENTS; number++) {
        await payload.create({ collection: 'users', data: account(`victim-${number}@example.org`) })
        const user = await host.signIn(account(`load-${number}@example.org`))
        const options = {
          acknowledged,
          number,
          password: PASSWORD,
          payload,
          picture,
          provider,
          url,
        }
        clients.push(new LoadClient({ ...options, user }))
      }

      const queue = writerQueueOf(
        (payload.db as unknown as { clientConfig: { url: string } }).clientConfig.url,
      )
      const end = performance.now() + SECONDS * 1000
      const isOver = (): boolean => performance.now() > end
      const watch = async (): Promise<void> => {
        while (!isOver()) {
          const before = queue.turns
          const response = await fetch(`${url}/healthz`)
          await response.text()
          if (response.ok) answers++
          mostTurnsBetweenAnswers = Math.max(mostTurnsBetweenAnswers, queue.turns - before)
        }
      }
      // Jobs run in the process of the server, as the program's own runner does, only more often.
      const keepJobsRunning = async (): Promise<void> => {
        const stopJobs = runJobs({ every: 100, payload })
        while (!isOver()) {
          await runInWriterScope(() => payload.jobs.queue({ input: {}, task: 'removeEmptyDrafts' }))
          jobs++
          await sleep(200)
        }
        await stopJobs()
        // The runner takes ten at a time.
        for (let round = 0; round <= jobs / 10; round++) await runJobs({ payload })()
      }
      const delay = monitorEventLoopDelay({ resolution: 1 })
      delay.enable()
      const turnsBefore = queue.turns
      await Promise.all([
        watch(),
        keepJobsRunning(),
        ...clients.map((client) => client.run(isOver)),
      ])
      delay.disable()
      const counts: Record<string, number> = {}
      for (const client of clients) {
        for (const [step, count] of Object.entries(client.counts))
          counts[step] = (counts[step] ?? 0) + count
      }
      report = {
        ...counts,
        healthz: answers,
        jobs,
        longestHoldMs: Math.round(delay.max / 1e6),
        mostTurnsBetweenAnswers,
        turns: queue.turns - turnsBefore,
      }
      process.stdout.write(`load: ${JSON.stringify(report)}\n`)
    },
    (SECONDS + 180) * 1000,
  )
  afterAll(() => host.stop())

  it('should answer nothing but what each step allows, above all no 5xx', () => {
    expect(clients.flatMap(({ unexpected }) => unexpected)).toEqual([])
    expect(acknowledged.titles.size).toBeGreaterThan(0)
  })

  it('should have every acknowledged draft and every publication', async () => {
    const lost: string[] = []
    for (const [id, title] of acknowledged.titles) {
      const doc = await host.payload.findByID({
        collection: 'postings',
        disableErrors: true,
        draft: true,
        id,
      })
      if (doc?.title !== title) lost.push(`${title}: ${doc?.title}`)
    }
    expect(lost).toEqual([])
    for (const id of acknowledged.published) {
      expect((await fetch(`${host.url}/api/postings/${id}`)).status).toBe(200)
    }
  })

  it('should have every file, session and preference', async () => {
    const uploads = path.join(host.folder, 'uploads', 'media')
    const lost = acknowledged.files.filter((name) => !existsSync(path.join(uploads, name)))
    expect(lost).toEqual([])
    expect(new Set(acknowledged.files).size).toBe(acknowledged.files.length)
    const [sessions] = await rowsOf(
      'SELECT count(*) AS n FROM users_sessions s JOIN users u ON u.id = s._parent_id WHERE u.email = ?',
      ['shared@example.org'],
    )
    expect(Number(sessions?.['n'])).toBe(acknowledged.signIns)
    for (const [key, value] of acknowledged.preferences) {
      const rows = await rowsOf('SELECT value FROM payload_preferences WHERE key = ?', [key])
      expect(rows.map((row) => Number(row['value']))).toEqual([value])
    }
  })

  it('should have run every job', async () => {
    expect(jobs).toBeGreaterThan(0)
    const left = await rowsOf('SELECT task_slug FROM payload_jobs WHERE wait_until IS NULL')
    expect(left).toEqual([])
  })

  it('should answer /healthz between any two writes', () => {
    // The watcher shares the process with server and clients: its request, the answer and the receipt each take a
    // round of the event loop, and at most one turn is given a round.
    expect(answers).toBeGreaterThan(0)
    expect(mostTurnsBetweenAnswers).toBeLessThanOrEqual(8)
  })
})
