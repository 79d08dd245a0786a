import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import sharp from 'sharp'
import { freshDatabase } from '../helpers/freshDatabase.ts'
import { type Product, startProduct } from '../helpers/startProduct.ts'
import { CrashClient, editionOf } from './CrashClient.ts'

/** Rounds of writing, killing and starting: few within `npm test`, 20 by `npm run test:crash`. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 2)
const CLIENTS = 8
const MINUTE = 60_000

type Posting = {
  _status: string
  id: string
  requirements: { level: string; text: string }[]
  tasks: { text: string }[]
  title: string
}
type Picture = { filename: string; sizes: Record<string, { filename?: null | string }> }

const expectSound = async (file: string): Promise<void> => {
  const client = createClient({ url: `file:${file}` })
  const { rows: integrity } = await client.execute('PRAGMA integrity_check')
  const { rows: references } = await client.execute('PRAGMA foreign_key_check')
  client.close()
  expect([integrity[0]?.integrity_check, references.length]).toEqual(['ok', 0])
}

describe(`kill -9 while ${CLIENTS} clients write, ${ROUNDS} times`, () => {
  let product: Product
  let headers: Record<string, string>
  const folder = mkdtempSync(path.join(tmpdir(), 'dachverband-crash-'))
  const isOnMongodb = Boolean(process.env.MONGODB_TEST_SERVER)
  const database = isOnMongodb ? freshDatabase(folder) : {}
  const start = async (): Promise<void> => {
    product = await startProduct({ env: { API_REQUESTS_PER_MINUTE: '0', ...database }, folder })
  }

  const get = async <T>(address: string): Promise<T> => {
    const response = await fetch(`${product.url}/api${address}`, { headers })
    if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
  const all = async <T>(address: string): Promise<T[]> => {
    const docs: T[] = []
    for (let page: null | number = 1; page;) {
      const list: { docs: T[]; nextPage: null | number } = await get(
        `${address}&depth=0&limit=100&page=${page}`,
      )
      docs.push(...list.docs)
      page = list.nextPage
    }
    return docs
  }

  beforeAll(async () => {
    await start()
    const accounts = JSON.parse(readFileSync(path.join(folder, 'demo-accounts.json'), 'utf8')) as {
      email: string
      password: string
      role: string
    }[]
    const { email, password } = accounts.find(({ role }) => role === 'admin')!
    const response = await fetch(`${product.url}/api/users/login`, {
      body: JSON.stringify({ email, password }),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    const { token } = (await response.json()) as { token: string }
    headers = { Authorization: `JWT ${token}` }
  }, 12 * MINUTE)
  afterAll(async () => {
    await product.kill()
    rmSync(folder, { force: true, recursive: true })
  }, MINUTE)

  it.each(Array.from({ length: ROUNDS }, (_, index) => index + 1))(
    'should lose nothing that was acknowledged, and leave nothing half, in round %i',
    async () => {
      const [organization] = await all<{ id: string }>('/member-organizations?')
      const picture = await sharp({
        create: { background: '#336699', channels: 3, height: 500, width: 800 },
      })
        .png()
        .toBuffer()
      const clients = Array.from(
        { length: CLIENTS },
        () => new CrashClient({ headers, picture, provider: organization!.id, url: product.url }),
      )
      const running = Promise.all(clients.map((client) => client.run()))
      // At a random moment, but not before something of every kind was acknowledged, however slow the machine is.
      const files = (): number =>
        clients.reduce((sum, { acknowledged }) => sum + acknowledged.files.size, 0)
      const enough = 1 + Math.random() * 2 * CLIENTS
      while (files() < enough && clients.every(({ unexpected }) => unexpected.length === 0))
        await sleep(20)
      await sleep(Math.random() * 1000)
      await product.kill()
      await running
      expect(clients.flatMap(({ unexpected }) => unexpected)).toEqual([])
      const written = new Map(clients.flatMap(({ acknowledged }) => [...acknowledged.postings]))
      const uploaded = clients.flatMap(({ acknowledged }) => [...acknowledged.files])
      process.stdout.write(`crash: ${written.size} postings, ${uploaded.length} pictures\n`)
      expect(written.size).toBeGreaterThan(0)

      await start()
      if (!isOnMongodb) await expectSound(path.join(folder, 'dachverband.sqlite'))

      const drafts = await all<Posting>('/postings?draft=true&where[title][like]=Absturz')
      const rows = new Map(
        (await all<Posting>('/postings?where[title][like]=Absturz')).map((row) => [row.id, row]),
      )
      const found = new Map(drafts.map((draft) => [draft.id, draft]))
      const faults: unknown[] = []
      for (const [id, { edition, isPublic, name }] of written) {
        const draft = found.get(id)
        const isThere =
          draft?.title.startsWith(name) && Number(draft.title.split(' ').at(-1)) >= edition
        if (!isThere) faults.push({ draft, edition, id, lost: name })
        if (isPublic && rows.get(id)?._status !== 'published')
          faults.push({ id, unpublished: name })
      }
      for (const posting of [...drafts, ...rows.values()]) {
        const [, name, edition] = /^(Absturz \S+) (\d+)$/.exec(posting.title) ?? []
        const whole = editionOf({ edition: Number(edition), name: String(name) })
        const held = {
          requirements: posting.requirements.map(({ level, text }) => ({ level, text })),
          tasks: posting.tasks.map(({ text }) => ({ text })),
          title: posting.title,
        }
        if (JSON.stringify(held) !== JSON.stringify(whole)) faults.push({ half: held })
      }

      const pictures = await all<Picture>('/media?')
      const named = pictures.flatMap(({ filename, sizes }) => [
        filename,
        ...Object.values(sizes).flatMap((size) => size.filename ?? []),
      ])
      const onDisk = readdirSync(path.join(folder, 'uploads', 'media'))
      faults.push(
        ...uploaded.filter((file) => !named.includes(file)).map((file) => ({ lostFile: file })),
        ...named.filter((file) => !onDisk.includes(file)).map((file) => ({ rowWithoutFile: file })),
      )
      // With MongoDB another process may be in the middle of an upload, so a job of the night removes what is left.
      if (!isOnMongodb) {
        const lost = onDisk.filter((file) => !named.includes(file))
        faults.push(...lost.map((file) => ({ fileWithoutRow: file })))
      }
      expect(faults).toEqual([])
    },
    3 * MINUTE,
  )
})
