import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { needing } from '../../helpers/needing.ts'
import { type Host, startHost } from '../../helpers/startHost.ts'
import { startJavaServer } from '../../helpers/startJavaServer.mjs'

const root = mkdtempSync(path.join(tmpdir(), 'dachverband-away-'))
const file = path.join(root, 'data.h2')
const PATIENCE_MS = 15_000

/** Needs a server that it may end, whatever server the other tests run on. */
describe('a MongoDB server that goes away while it serves', () => {
  let server: Awaited<ReturnType<typeof startJavaServer>>
  let host: Host
  let headers: Record<string, string>
  const unhandled: unknown[] = []
  const note = (error: unknown): number => unhandled.push(error)

  beforeAll(async () => {
    process.on('unhandledRejection', note)
    server = await startJavaServer({ file })
    host = await startHost({
      env: { DATABASE_COMPATIBILITY: server.compatibility, DATABASE_URI: `${server.uri}/away` },
    })
    const signedIn = await host.signIn({
      email: 'da@example.org',
      name: 'Da',
      roles: [{ role: 'admin' }],
    })
    headers = { ...signedIn.headers, 'Content-Type': 'application/json' }
  })
  afterAll(async () => {
    process.off('unhandledRejection', note)
    await host.stop()
    await server.stop()
    rmSync(root, { force: true, recursive: true })
  })

  const ask = async (address: string, init: RequestInit = {}) => {
    const start = performance.now()
    const response = await fetch(`${host.url}${address}`, { headers, ...init })
    return {
      body: (await response.json()) as { code?: string; id?: string },
      ms: performance.now() - start,
      retryAfter: response.headers.get('retry-after'),
      status: response.status,
    }
  }
  const create = (title: string) =>
    ask('/api/postings?draft=true', { body: JSON.stringify({ title }), method: 'POST' })
  const until = async (isSo: () => Promise<boolean>): Promise<boolean> => {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(100))
      if (await isSo()) return true
    return false
  }

  needing('a server of its own')(
    'should be answered by 503, and heal when it is back',
    async () => {
      expect((await create('Vorher')).status).toBe(201)
      await server.stop()
      try {
        const away = { body: { code: 'DATABASE_UNAVAILABLE' }, retryAfter: '5', status: 503 }
        // At once, with requests of every kind at the moment in which it goes.
        const first = await Promise.all([
          ask('/api/postings'),
          ask('/api/users/me'),
          create('Währenddessen'),
          ask('/api/globals/association'),
          ask('/api/users'),
        ])
        for (const answer of first) expect(answer).toMatchObject(away)
        for (const answer of first) expect(answer.ms).toBeLessThan(10_000)
        expect(await ask('/api/postings')).toMatchObject(away)
        expect((await ask('/readyz')).status).toBe(503)
        expect((await ask('/healthz')).status).toBe(200)
      } finally {
        server = await startJavaServer({ file, port: server.port })
      }
      expect(await until(async () => (await ask('/readyz')).status === 200)).toBe(true)
      const found = await ask('/api/postings?draft=true&where[title][equals]=Vorher')
      expect(found).toMatchObject({ body: { totalDocs: 1 }, status: 200 })
      expect((await create('Nachher')).status).toBe(201)
      await sleep(100)
      expect(unhandled).toEqual([])
    },
    120_000,
  )

  needing('a server of its own')(
    'should be given up soon where it stays connected and answers nothing',
    async () => {
      server.freeze()
      try {
        const held = await Promise.all([ask('/api/postings'), create('Eingefroren')])
        for (const answer of held) {
          expect(answer).toMatchObject({ body: { code: 'DATABASE_UNAVAILABLE' }, status: 503 })
          // The driver waits for half a minute unless told otherwise.
          expect(answer.ms).toBeLessThan(25_000)
        }
      } finally {
        server.thaw()
      }
      expect(await until(async () => (await ask('/readyz')).status === 200)).toBe(true)
      expect((await create('Aufgetaut')).status).toBe(201)
    },
    120_000,
  )
})
