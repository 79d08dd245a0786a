import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { type Host, startHost } from '../helpers/startHost.ts'

type Answer = { body: Buffer; headers: Record<string, string | undefined>; status?: number }

let document: string
let host: Host
let picture: string

/** Below fetch, which decompresses in silence. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const call = request(`${host.url}${path}`, { headers, method }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => {
        const known = res.headers as Record<string, string | undefined>
        resolve({ body: Buffer.concat(chunks), headers: known, status: res.statusCode })
      })
    })
    call.on('error', reject).end()
  })

const list = '/api/member-organizations?limit=50&sort=name'
const text = (answer: Answer): string => answer.body.toString()

describe('compression', () => {
  beforeAll(async () => {
    host = await startHost()
    const { payload } = host
    for (let index = 0; index < 20; index++) {
      await payload.create({
        collection: 'member-organizations',
        data: { _status: 'published', name: `Verein Nummer ${index} e. V.` },
      })
    }
    const data = await sharp({
      create: { background: '#336699', channels: 3, height: 900, width: 900 },
    })
      .png({ compressionLevel: 0 })
      .toBuffer()
    const image = await payload.create({
      collection: 'media',
      data: { alt: 'Ein Beispiel' },
      file: { data, mimetype: 'image/png', name: 'bild.png', size: data.length },
    })
    picture = new URL(String(image.url), host.url).pathname
    const csv = Buffer.from('Ort;Zahl\n'.repeat(500))
    const file = await payload.create({
      collection: 'documents',
      data: { _status: 'published', title: 'Zahlen', visibility: 'public' } as never,
      file: { data: csv, mimetype: 'text/csv', name: 'zahlen.csv', size: csv.length },
    })
    document = new URL(String(file.url), host.url).pathname
  })
  afterAll(() => host.stop())

  it('should send the same text by Brotli, gzip or plainly, as the client takes it', async () => {
    const plain = await ask(list)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(Number(plain.headers['content-length'])).toBe(plain.body.length)
    expect(plain.body.length).toBeGreaterThan(1024)
    const brotli = await ask(list, { 'Accept-Encoding': 'gzip, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).toString()).toBe(text(plain))
    const gzip = await ask(list, { 'Accept-Encoding': 'gzip' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).toString()).toBe(text(plain))
    expect(gzip.body.length).toBeLessThan(plain.body.length / 2)
    const none = await ask(list, { 'Accept-Encoding': 'gzip;q=0, identity' })
    expect([none.headers['content-encoding'], text(none)]).toEqual([undefined, text(plain)])
  })

  it('should tell caches what the answer depends on, also where it is not compressed', async () => {
    for (const path of [list, '/api/member-organizations?limit=1', '/api/nope']) {
      for (const headers of [{}, { 'Accept-Encoding': 'br' }] as Record<string, string>[]) {
        const { headers: answered } = await ask(path, headers)
        expect(answered['vary']).toMatch(/\bAccept-Encoding\b/)
        expect(answered['vary']).toMatch(/\bOrigin\b/)
      }
    }
  })

  it('should know an answer again in any encoding', async () => {
    const { headers } = await ask(list, { 'Accept-Encoding': 'br' })
    expect(headers['etag']).toMatch(/^W\/"/)
    for (const encoding of ['br', 'gzip', 'identity']) {
      const again = await ask(list, {
        'Accept-Encoding': encoding,
        'If-None-Match': String(headers['etag']),
      })
      expect([again.status, again.body.length, again.headers['content-encoding']]).toEqual([
        304,
        0,
        undefined,
      ])
      expect(again.headers['vary']).toMatch(/\bAccept-Encoding\b/)
    }
  })

  it('should announce no length by HEAD that GET does not have', async () => {
    const plain = await ask(list)
    const head = await ask(list, {}, 'HEAD')
    expect(head.headers['content-length']).toBe(plain.headers['content-length'])
    const other = await ask(list, { 'Accept-Encoding': 'br' }, 'HEAD')
    expect(other.headers['content-length']).toBeUndefined()
    expect([other.status, other.headers['etag'], other.body.length]).toEqual([
      200,
      plain.headers['etag'],
      0,
    ])
  })

  it('should leave short answers, images, files and parts of files alone', async () => {
    const headers = { 'Accept-Encoding': 'br, gzip' }
    for (const path of ['/healthz', '/api/nope', picture, document]) {
      const answer = await ask(path, headers)
      expect([path, answer.headers['content-encoding']]).toEqual([path, undefined])
    }
    expect((await ask(document, headers)).headers['content-length']).toBe('4500')
    const part = await ask(document, { ...headers, Range: 'bytes=0-2999' })
    expect([part.status, part.body.length, part.headers['content-encoding']]).toEqual([
      206,
      3000,
      undefined,
    ])
  })
})
