import { randomUUID } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import sharp from 'sharp'
import { type Product, startProduct } from '../helpers/startProduct.ts'
import { smallDisk } from '../helpers/smallDisk.ts'
import { templateFile } from '../helpers/templateFile.ts'
import { editionOf } from './CrashClient.ts'

/** Refusals that each client is given before there is room again: few within `npm test`, 50 by `npm run test:disk`. */
const REFUSALS = Number(process.env.DISK_REFUSALS ?? 4)
const CLIENTS = 4
const MINUTE = 60_000

type Answer = { body: Record<string, unknown>; status: number; text: string }
type Doc = { id: string }
type Picture = Doc & { filename: string; sizes: Record<string, { filename?: null | string }> }
type Posting = Doc & { tasks: { text: string }[]; title: string }

const disk = smallDisk(64)
const describeDisk = disk ? describe : describe.skip

const password = 'ein-langes-kennwort-für-tests-17'

/** A picture that cannot be made smaller, so that it fills the disk. */
const makePicture = (): Promise<Buffer> =>
  sharp({
    create: {
      background: '#888888',
      channels: 3,
      height: 300,
      noise: { mean: 128, sigma: 60, type: 'gaussian' },
      width: 400,
    },
  })
    .png()
    .toBuffer()

describeDisk('a data folder on a full disk', () => {
  const { fill, folder, free, remove } = disk!
  let product: Product
  let headers: Record<string, string> = {}
  let picture: Buffer
  /** What the server has acknowledged: the last edition of each posting, and the names of pictures. */
  const postings = new Map<string, { edition: number; name: string }>()
  const pictures = new Set<string>()
  const refusals: Answer[] = []

  const ask = async (
    method: string,
    address: string,
    data?: FormData | object,
  ): Promise<Answer> => {
    const isForm = data instanceof FormData
    const response = await fetch(`${product.url}${address}`, {
      body: data && (isForm ? data : JSON.stringify(data)),
      headers: { ...headers, ...(isForm ? {} : { 'Content-Type': 'application/json' }) },
      method,
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    const body = (isJson ? JSON.parse(text) : {}) as Answer['body']
    return { body, status: response.status, text }
  }

  /** Sends a change; what is not acknowledged must be refused as the manual says. */
  const change = async (
    method: string,
    address: string,
    data?: FormData | object,
  ): Promise<Doc | undefined> => {
    const answer = await ask(method, address, data)
    if (answer.status < 300) return answer.body['doc'] as Doc
    refusals.push(answer)
    return undefined
  }

  const upload = (): FormData => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Ein Beispiel' }))
    form.set('file', new File([picture.slice()], 'bild.png', { type: 'image/png' }))
    return form
  }

  const write = async (): Promise<void> => {
    const name = `Voll ${randomUUID()}`
    const first = await change('POST', '/api/postings?draft=true', {
      ...editionOf({ edition: 1, name }),
      kind: 'volunteering',
    })
    if (first) {
      postings.set(first.id, { edition: 1, name })
      const address = `/api/postings/${first.id}?draft=true`
      await change('PATCH', `${address}&locale=en`, { title: `${name} English` })
      if (await change('PATCH', address, editionOf({ edition: 2, name })))
        postings.set(first.id, { edition: 2, name })
    }
    const stored = (await change('POST', '/api/media', upload())) as Picture | undefined
    if (!stored) return
    pictures.add(stored.filename)
    const replaced = (await change('PATCH', `/api/media/${stored.id}`, upload())) as
      Picture | undefined
    if (!replaced) return
    pictures.delete(stored.filename)
    pictures.add(replaced.filename)
  }

  /** The API answers before the end of the start, which tells it. */
  const firstUserCode = async (): Promise<string> => {
    for (;;) {
      const log = readFileSync(path.join(folder, 'server.log'), 'utf8')
      const code = /One-time code[^:]*: (\S+)/.exec(log)?.[1]
      if (code) return code
      await sleep(100)
    }
  }

  const allPictures = async (): Promise<Picture[]> => {
    const docs: Picture[] = []
    for (let page: unknown = 1; page;) {
      const { body } = await ask('GET', `/api/media?depth=0&limit=100&page=${String(page)}`)
      docs.push(...(body['docs'] as Picture[]))
      page = body['nextPage']
    }
    return docs
  }

  const expectFilesToAgree = async (): Promise<void> => {
    const named = (await allPictures()).flatMap(({ filename, sizes }) => [
      filename,
      ...Object.values(sizes).flatMap((size) => size.filename ?? []),
    ])
    const stored = readdirSync(path.join(folder, 'uploads', 'media'))
    expect(stored.sort()).toEqual([...new Set(named)].sort())
    expect(named).toEqual(expect.arrayContaining([...pictures]))
  }

  const expectPostingsToBeWhole = async (): Promise<void> => {
    const faults: unknown[] = []
    for (const [id, { edition, name }] of postings) {
      const { body } = await ask('GET', `/api/postings/${id}?draft=true&depth=0`)
      const { tasks, title } = body as Posting
      const whole = editionOf({ edition, name })
      if (title !== whole.title || tasks.length !== whole.tasks.length)
        faults.push({ edition, id, title })
    }
    expect(faults).toEqual([])
  }

  beforeAll(async () => {
    copyFileSync(templateFile(), path.join(folder, 'dachverband.sqlite'))
    product = await startProduct({ env: { API_REQUESTS_PER_MINUTE: '0', DEMO: 'false' }, folder })
    const account = { email: 'admin@example.org', name: 'Admin', password }
    const code = await firstUserCode()
    const { body } = await ask('POST', '/api/users/first-register', { ...account, code })
    headers = { Authorization: `JWT ${String(body['token'])}` }
    picture = await makePicture()
    await write()
    expect(refusals).toEqual([])
  }, 12 * MINUTE)
  afterAll(async () => {
    // Also where the product did not start.
    try {
      await product.kill()
    } finally {
      remove()
    }
  }, MINUTE)

  it(
    'should refuse what does not fit, and nothing else',
    async () => {
      fill({ kib: 3072, pid: product.pid })
      const client = async (): Promise<void> => {
        for (let round = 0; refusals.length < REFUSALS * CLIENTS && round < 500; round++)
          await write()
      }
      await Promise.all(Array.from({ length: CLIENTS }, client))
      fill({ kib: 0, pid: product.pid })
      for (let round = 0; round < REFUSALS; round++) await write()
      const seen = new Set(refusals.map(({ body, status }) => `${status} ${String(body['code'])}`))
      process.stdout.write(
        `full disk: ${postings.size} postings and ${pictures.size} pictures written, ${refusals.length} changes refused: ${[...seen].join(', ')}\n`,
      )
      expect([...seen].filter((each) => !/^(507 STORAGE_FULL|503 [A-Z_]+)$/.test(each))).toEqual([])
      expect(seen).toContain(disk!.isMounted ? '507 STORAGE_FULL' : '503 TRANSACTION_LOST')
      const leaks = refusals.filter(({ text }) => text.includes(folder) || /\bat .+:\d+/.test(text))
      expect(leaks).toEqual([])
    },
    5 * MINUTE,
  )

  it('should say so by GraphQL too', async () => {
    const query = 'mutation { createPosting(draft: true, data: { title: "Voll" }) { id } }'
    let answer: Answer['body'] = {}
    // One small draft may still fit into a log of the database that has just been emptied, many do not.
    for (let round = 0; round < 500 && !answer['errors']; round++)
      answer = (await ask('POST', '/api/graphql', { query })).body
    expect(answer).toMatchObject({
      errors: [
        { extensions: { code: expect.stringMatching(/^(STORAGE_FULL|TRANSACTION_LOST)$/) } },
      ],
    })
  })

  it('should go on answering those who read, signed in and not', async () => {
    expect((await ask('GET', '/healthz')).status).toBe(200)
    expect((await ask('GET', '/readyz')).status).toBe(200)
    expect((await ask('GET', '/api/postings?draft=true&limit=5')).status).toBe(200)
    const signedIn = headers
    headers = {}
    const { body, status } = await ask('GET', '/api/municipalities?limit=1')
    const query = '{ Municipalities(limit: 1) { docs { name } } }'
    const answer = await ask('POST', '/api/graphql', { query })
    headers = signedIn
    expect(status).toBe(200)
    expect(body['docs']).toHaveLength(1)
    expect(answer.body).toMatchObject({ data: { Municipalities: { docs: [{}] } } })
  })

  it('should hold what it acknowledged, and no file without its entry or the other way round', async () => {
    await expectPostingsToBeWhole()
    await expectFilesToAgree()
  })

  it(
    'should write again as soon as there is room, without a new start',
    async () => {
      free({ pid: product.pid })
      const before = refusals.length
      await write()
      expect(refusals.slice(before)).toEqual([])
      const { status } = await ask('POST', '/api/users/login', {
        email: 'admin@example.org',
        password,
      })
      expect(status).toBe(200)
      await expectPostingsToBeWhole()
      await expectFilesToAgree()
      const client = createClient({ url: `file:${path.join(folder, 'dachverband.sqlite')}` })
      const { rows } = await client.execute('PRAGMA integrity_check')
      client.close()
      expect(rows[0]?.['integrity_check']).toBe('ok')
    },
    MINUTE,
  )
})
