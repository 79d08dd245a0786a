import { utimesSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { type Host, startHost } from '../helpers/startHost.ts'

describe('stored files', () => {
  let address: string
  let file: string
  let host: Host
  let size: number
  beforeAll(async () => {
    host = await startHost()
    const data = await sharp({ create: { background: '#369', channels: 3, height: 40, width: 40 } })
      .png()
      .toBuffer()
    const { filename, filesize } = (await host.payload.create({
      collection: 'media',
      data: { isDecorative: true } as never,
      file: { data, mimetype: 'image/png', name: 'a.png', size: data.length },
    })) as { filename: string; filesize: number }
    address = `${host.url}/api/media/file/${filename}`
    file = path.join(host.folder, 'uploads/media', filename)
    size = filesize
  })
  afterAll(() => host.stop())

  const get = async (headers: Record<string, string> = {}, method = 'GET') => {
    const response = await fetch(address, { headers, method })
    const { length } = await response.arrayBuffer().then((bytes) => new Uint8Array(bytes))
    return { headers: response.headers, length, status: response.status }
  }
  const tag = async (): Promise<string> => (await get()).headers.get('etag') ?? ''

  it('should not be sent again to who has them, until they change', async () => {
    const etag = await tag()
    expect(etag).toMatch(/^"[\w-]+"$/)
    for (const method of ['GET', 'HEAD'])
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await get({ 'If-None-Match': known }, method)
        expect([known, again.status, again.length]).toEqual([known, 304, 0])
        expect(again.headers.get('etag')).toBe(etag)
        expect(again.headers.get('content-type')).toBeNull()
      }
    expect((await get({ 'If-None-Match': etag, Range: 'bytes=0-9' })).status).toBe(304)
    expect((await get({ 'If-None-Match': '"other"' })).status).toBe(200)
    utimesSync(file, new Date(), new Date(Date.now() + 5000))
    expect((await get({ 'If-None-Match': etag })).status).toBe(200)
    expect(await tag()).not.toBe(etag)
  })

  it('should be sent in part only to who has the rest of the same file', async () => {
    const Range = 'bytes=10-19'
    expect(await get({ Range })).toMatchObject({ length: 10, status: 206 })
    expect(await get({ 'If-Range': await tag(), Range })).toMatchObject({ length: 10, status: 206 })
    for (const stale of ['"other"', `W/${await tag()}`, 'Mon, 01 Jan 2001 00:00:00 GMT'])
      expect(await get({ 'If-Range': stale, Range })).toMatchObject({ length: size, status: 200 })
  })

  it.each(['lines=0-1', 'bytes=-999999'])('should be sent whole for %s', async (Range) => {
    expect(await get({ Range })).toMatchObject({ length: size, status: 200 })
  })

  it('should have no tag where there is none, or no right to read it', async () => {
    for (const name of ['nope.png', '..%2Fsecret', '%2e%2e%2f%2e%2e%2fsecret', '.journal']) {
      const response = await fetch(`${host.url}/api/media/file/${name}`, {
        headers: { 'If-None-Match': '*' },
      })
      await response.text()
      expect([name, [403, 404].includes(response.status)]).toEqual([name, true])
      expect(response.headers.get('etag')).toBeNull()
    }
  })
})
