import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { createApp } from '../../src/http/createApp.ts'
import { createServer, type HttpServer } from '../../src/http/createServer.ts'
import { bootMinimal, type MinimalPayload } from '../helpers/bootMinimal.ts'

/** What Node answers before there is a request, and what the host says outside the API. */
describe('connections', () => {
  let http: HttpServer
  let minimal: MinimalPayload
  let port: number
  beforeAll(async () => {
    minimal = await bootMinimal({
      collections: [
        { slug: 'notes', access: { read: () => true }, fields: [{ name: 'title', type: 'text' }] },
        { slug: 'users', auth: true, fields: [] },
      ],
    } as never)
    const payload: Payload = minimal.payload
    const app = createApp({
      admin: async (_req, res) => {
        res.end('admin')
      },
      options: { isLogging: false, rate: { apiPerMinute: 5 } },
      payload,
      payloadKey: minimal.key,
    })
    http = createServer({ listener: app })
    await new Promise<void>((resolve) => http.server.listen(0, '127.0.0.1', resolve))
    port = (http.server.address() as { port: number }).port
  })
  afterAll(async () => {
    await http.drain(1000)
    await minimal.stop()
  })

  /** Sends text as it is, and gives back the last answer when the other side has closed. */
  const send = (text: string): Promise<{ body: string; head: string }> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text))
      let answer = ''
      socket.setTimeout(10_000, () => reject(new Error('no answer')))
      socket.on('data', (chunk) => (answer += chunk.toString()))
      socket.on('error', reject)
      socket.on('close', () => {
        const last = answer.split(/(?=HTTP\/1\.1 \d{3} )/).at(-1) ?? ''
        const [head = '', body = ''] = last.split('\r\n\r\n')
        resolve({ body, head })
      })
    })
  const told = async (text: string) => {
    const { body, head } = await send(text)
    return { head, ...(JSON.parse(body) as { code: string; errors: { code: string }[] }) }
  }
  const close = 'Host: x\r\nConnection: close\r\n'

  it.each([
    ['no request', 'hello\r\n\r\n', 400, 'MALFORMED_REQUEST'],
    ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'MALFORMED_REQUEST'],
    ['a broken header', `GET /healthz HTTP/1.1\r\n${close}nope\r\n\r\n`, 400, 'MALFORMED_REQUEST'],
    [
      'two lengths',
      `POST /api/notes HTTP/1.1\r\n${close}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
      400,
      'MALFORMED_REQUEST',
    ],
    [
      'a long address',
      `GET /healthz?${'a'.repeat(20_000)} HTTP/1.1\r\n${close}\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    [
      'a long header',
      `GET /healthz HTTP/1.1\r\n${close}X-A: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    [
      'something broken after an answer',
      'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nnope\r\n\r\n',
      400,
      'MALFORMED_REQUEST',
    ],
  ])(
    'should be told what is wrong with what is unreadable: %s',
    async (_case, text, status, code) => {
      const { errors, head, ...answer } = await told(text)
      expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
      expect(head).toContain('application/json')
      expect([answer.code, errors[0]?.code]).toEqual([code, code])
    },
  )

  it.each(['/', '/favicon.ico', '/healthz', '/readyz'])('should only read %s', async (path) => {
    const { code, head } = await told(`POST ${path} HTTP/1.1\r\n${close}Content-Length: 0\r\n\r\n`)
    expect([code, head]).toEqual([
      'METHOD_NOT_ALLOWED',
      expect.stringMatching(/^HTTP\/1\.1 405 [\s\S]*\r\nallow: GET, HEAD/i),
    ])
  })

  it('should never have a refusal kept by caches', async () => {
    for (const path of ['/nope', '/api/nope', '/admin/%', '/%']) {
      const { head } = await send(`GET ${path} HTTP/1.1\r\n${close}\r\n`)
      expect([path, head]).toEqual([
        path,
        expect.stringMatching(/\r\ncache-control: no-store\r\n/i),
      ])
    }
  })

  it('should let any page read why and for how long it is held back', async () => {
    let last: Response | undefined
    for (let count = 0; count < 8; count += 1)
      last = await fetch(`http://127.0.0.1:${port}/api/notes`, {
        headers: { Origin: 'https://partner.example.org' },
      })
    expect(last?.status).toBe(429)
    expect(last?.headers.get('access-control-allow-origin')).toBe('*')
    expect(last?.headers.get('access-control-expose-headers')).toContain('Retry-After')
    expect(last?.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(await last?.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
  })

  it('should say of an answer of GraphQL that it depends on what is accepted', async () => {
    const app = createApp({
      options: { isLogging: false },
      payload: minimal.payload,
      payloadKey: minimal.key,
    })
    const other = createServer({ listener: app })
    await new Promise<void>((resolve) => other.server.listen(0, '127.0.0.1', resolve))
    const place = other.server.address() as { port: number }
    const answer = await fetch(`http://127.0.0.1:${place.port}/api/graphql?query={__typename}`)
    await answer.text()
    await other.drain(1000)
    expect(answer.headers.get('vary')?.split(/, */)).toContain('Accept')
  })
})
