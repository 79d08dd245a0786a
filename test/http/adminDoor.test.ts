import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Product, startProduct } from '../helpers/startProduct.ts'

type Answer = { body: string; headers: NodeJS.Dict<string | string[]>; status?: number }

/** The admin as it is served, by Next; its own tests ask in a browser what people ask, these what nobody should. */
describe('the door of the admin', () => {
  let folder: string
  let product: Product
  let action: string
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'admin-door-'))
    product = await startProduct({
      env: { DEMO: 'false', SERVER_URL: 'https://cms.example.org' },
      folder,
    })
    const { node } = JSON.parse(
      readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
    ) as { node: Record<string, { exportedName?: string }> }
    const names = Object.keys(node)
    // Payload's functions take one argument; the choice of a language is bound to others.
    action = names.find((name) => name.startsWith('40')) ?? ''
    expect(action).toMatch(/^[\da-f]{42}$/)
  }, 600_000)
  afterAll(async () => {
    await product.kill()
    rmSync(folder, { force: true, recursive: true })
  })

  /** What `fetch` will not send: any method, any target, any header. */
  const ask = ({
    body,
    headers = {},
    method = 'GET',
    target = '/admin/login',
  }: {
    body?: string
    headers?: Record<string, string>
    method?: string
    target?: string
  }): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(product.url)
      const call = request({ headers, hostname, method, path: target, port }, (res) => {
        let text = ''
        res.on('data', (chunk: Buffer) => (text += chunk.toString()))
        res.on('end', () => resolve({ body: text, headers: res.headers, status: res.statusCode }))
      })
      call.on('error', reject)
      call.end(body)
    })

  const call = (body: string, headers: Record<string, string> = {}): Promise<Answer> =>
    ask({
      body,
      headers: { 'Content-Type': 'text/plain', 'Next-Action': action, ...headers },
      method: 'POST',
    })

  it('should serve its pages', async () => {
    const page = await ask({})
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect((await ask({ method: 'HEAD' })).status).toBe(200)
    // A form that is sent before the page runs.
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
    expect((await ask({ body: 'a=b', headers: form, method: 'POST' })).status).toBe(200)
  })

  it.each(['DELETE', 'OPTIONS', 'PATCH', 'PROPFIND', 'PUT', 'TRACE'])(
    'should have no %s',
    async (method) => {
      for (const target of ['/admin/login', '/_next/static/x.js']) {
        const { body, headers, status } = await ask({ method, target })
        expect([status, headers['allow']]).toEqual([405, 'GET, HEAD, POST'])
        expect(JSON.parse(body)).toMatchObject({ code: 'METHOD_NOT_ALLOWED' })
      }
    },
  )

  it.each(['/admin/%', '/admin/%zz', '/admin/%ff', '/_next/%', 'http://evil.example/admin'])(
    'should refuse a malformed address: %s',
    async (target) => {
      const { body, status } = await ask({ target })
      expect([status, JSON.parse(body)]).toMatchObject([400, { code: 'MALFORMED_URL' }])
    },
  )

  it.each(['garbage', '%', '%5B%5D', 'null', '%5B%22%22%2C1%5D', '[' + '1,'.repeat(9)])(
    'should refuse a malformed state of the page: %p',
    async (state) => {
      const headers = { 'Next-Router-State-Tree': state, RSC: '1' }
      // Next sends on to an address that has the hash of the headers.
      const { headers: sent, status } = await ask({ headers })
      const answer =
        status === 307 ? await ask({ headers, target: String(sent['location']) }) : { status }
      expect(answer.status).toBe(400)
    },
  )

  it('should take forms from its public address, whatever host a proxy names, and from nowhere else', async () => {
    const known = JSON.stringify([{ args: {}, name: 'form-state' }])
    const own = await call(known, { Origin: 'https://cms.example.org' })
    expect([own.status, own.body]).toEqual([200, expect.stringContaining('{"errors":[{"message":')])
    const elsewhere: Record<string, string>[] = [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { Origin: 'nope' },
      { Host: 'evil.example', Origin: 'https://evil.example' },
      { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' },
    ]
    for (const headers of elsewhere) {
      const { body, status } = await call(known, headers)
      expect([headers, status, JSON.parse(body)]).toMatchObject([
        headers,
        403,
        { code: 'FORBIDDEN', message: expect.stringContaining('SERVER_URL') },
      ])
    }
  })

  it('should refuse a form with files that is for none of its functions', async () => {
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=b', 'Multipart/x']) {
      const headers = { 'Content-Type': type }
      const { body, status } = await ask({ body: '--b--', headers, method: 'POST' })
      expect([status, JSON.parse(body)]).toMatchObject([415, { code: 'UNSUPPORTED_MEDIA_TYPE' }])
    }
  })

  it.each(['nope', 'constructor', '__proto__', 'toString', 1, null, {}])(
    'should have no function %j on the server',
    async (name) => {
      const { body, status } = await call(JSON.stringify([{ args: {}, name }]))
      expect(status).toBe(404)
      expect(body).not.toMatch(/"(importMap|payloadAPI)":/)
    },
  )

  it('should answer who asks for another protocol, and close', async () => {
    await ask({})
    const { hostname, port } = new URL(product.url)
    for (const target of ['/api/postings', '/admin/login', '/_next/webpack-hmr', '/nope']) {
      const answer = await new Promise<string>((resolve, reject) => {
        const socket = connect(Number(port), hostname)
        let text = ''
        socket.setTimeout(10_000, () => reject(new Error(`no answer at ${target}`)))
        socket.on('data', (chunk) => {
          text += chunk.toString()
          if (text.includes('\r\n\r\n')) socket.destroy()
        })
        socket.on('close', () => resolve(text))
        socket.on('error', reject)
        socket.write(
          `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
        )
      })
      expect(answer).toMatch(/^HTTP\/1\.1 (200|404) /)
    }
  })
})
