import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { needing } from '../helpers/needing.ts'
import { type Host, type SignedIn, startHost } from '../helpers/startHost.ts'

let admin: SignedIn
let host: Host
let picture: Buffer

/** Image work stands still between these two. */
let gate: Promise<void>
let open: () => void
let isAtWork: Promise<void>
let reachedWork: () => void

const gatedSharp = (...args: Parameters<typeof sharp>) => {
  const image = sharp(...args)
  const toBuffer = image.toBuffer.bind(image) as unknown as (options?: object) => Promise<unknown>
  return Object.assign(image, {
    toBuffer: async (options?: object) => {
      reachedWork()
      await gate
      return toBuffer(options)
    },
  })
}

const send = (method: string, path: string, data: object, withFile = false): Promise<Response> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  if (withFile) form.set('file', new File([picture.slice()], 'bild.png', { type: 'image/png' }))
  return fetch(`${host.url}/api${path}`, { body: form, headers: admin.headers, method })
}

const idOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { doc: { id: string } }).doc.id

describe('an upload whose image takes long', () => {
  beforeAll(async () => {
    host = await startHost()
    const roles = [{ role: 'admin' }]
    admin = await host.signIn({ email: 'admin@example.org', name: 'Admin', roles })
    picture = await sharp({
      create: { background: '#336699', channels: 3, height: 400, width: 600 },
    })
      .png()
      .toBuffer()
    host.payload.config.sharp = gatedSharp as never
  })
  afterAll(() => host.stop())
  beforeEach(() => {
    gate = new Promise((resolve) => (open = resolve))
    isAtWork = new Promise((resolve) => (reachedWork = resolve))
  })
  afterEach(() => open())

  it('should not keep others from writing', async () => {
    const upload = send('POST', '/media', { alt: 'Ein Beispiel' }, true)
    await isAtWork
    const other = await send('POST', '/postings?draft=true', { title: 'Praktikum' })
    expect(other.status).toBe(201)
    open()
    expect((await upload).status).toBe(201)
  }, 15_000)

  it('should not keep others from writing when it replaces a file', async () => {
    open()
    const id = await idOf(await send('POST', '/media', { alt: 'Ein Beispiel' }, true))
    gate = new Promise((resolve) => (open = resolve))
    isAtWork = new Promise((resolve) => (reachedWork = resolve))
    const upload = send('PATCH', `/media/${id}`, { alt: 'Ein anderes' }, true)
    await isAtWork
    const other = await send('POST', '/postings?draft=true', { title: 'Praktikum' })
    expect(other.status).toBe(201)
    open()
    const response = await upload
    expect(response.status).toBe(200)
    expect((await response.json()) as object).toMatchObject({ doc: { alt: 'Ein anderes' } })
  }, 15_000)

  needing('one writer at a time')(
    'should take back nothing that was saved meanwhile, but say so',
    async () => {
      open()
      const id = await idOf(await send('POST', '/media', { alt: 'Ein Beispiel' }, true))
      gate = new Promise((resolve) => (open = resolve))
      isAtWork = new Promise((resolve) => (reachedWork = resolve))
      const upload = send('PATCH', `/media/${id}`, {}, true)
      await isAtWork
      expect((await send('PATCH', `/media/${id}`, { alt: 'Verbessert' })).status).toBe(200)
      open()
      const response = await upload
      expect(response.status).toBe(409)
      expect(await response.json()).toMatchObject({ code: 'CHANGED_MEANWHILE' })
      const now = await host.payload.findByID({ collection: 'media', id })
      expect(now.alt).toBe('Verbessert')
      expect((await fetch(String(now.url).replace(/^https?:\/\/[^/]+/, host.url))).status).toBe(200)
    },
    15_000,
  )

  it('should leave nothing behind when it fails', async () => {
    const before = await host.payload.count({ collection: 'media' })
    open()
    expect((await send('POST', '/media', { alt: '' }, true)).status).toBe(400)
    expect((await send('POST', '/media', { alt: 'Ein Beispiel' }, true)).status).toBe(201)
    expect(await host.payload.count({ collection: 'media' })).toEqual({
      totalDocs: before.totalDocs + 1,
    })
  }, 15_000)
})
