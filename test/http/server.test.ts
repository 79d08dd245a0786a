import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express from 'express'
import type { Endpoint, Payload } from 'payload'
import { pino } from 'pino'
import { createApp } from '../../src/http/createApp.ts'
import { createServer } from '../../src/http/createServer.ts'
import { bootMinimal, type MinimalPayload } from '../helpers/bootMinimal.ts'
import { servePayload } from '../helpers/servePayload.ts'

const anyone = () => true

const aborted: string[] = []

const endpoints: Endpoint[] = [
  {
    handler: () => Promise.reject(new Error('/srv/secret/path failed')),
    method: 'get',
    path: '/broken',
  },
  {
    handler: ({ host, origin }) => Response.json({ host, origin }),
    method: 'get',
    path: '/where',
  },
  {
    handler: () => {
      const headers = new Headers()
      headers.append('Set-Cookie', 'a=1')
      headers.append('Set-Cookie', 'b=2')
      return new Response('two', { headers })
    },
    method: 'get',
    path: '/cookies',
  },
  {
    handler: ({ signal }) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => {
          aborted.push('slow')
          resolve(new Response(null))
        })
      }),
    method: 'get',
    path: '/slow',
  },
  {
    handler: () =>
      new Promise((resolve) => setTimeout(() => resolve(Response.json({ done: true })), 300)),
    method: 'get',
    path: '/work',
  },
]

describe('the server', () => {
  let minimal: MinimalPayload
  let payload: Payload
  let stop: () => Promise<void>
  let url: string
  let cookie: string

  beforeAll(async () => {
    minimal = await bootMinimal({
      collections: [
        {
          slug: 'notes',
          access: { create: anyone, read: anyone, update: anyone },
          endpoints,
          fields: [{ name: 'title', type: 'text', maxLength: 5_000_000 }],
        },
        { slug: 'users', auth: true, fields: [] },
      ],
      serverURL: 'https://cms.example.org',
    } as never)
    payload = minimal.payload
    await payload.create({ collection: 'notes', data: { title: 'Eins' } } as never)
    await payload.create({
      collection: 'users',
      data: { email: 'a@example.org', password: 'kennwort-17' },
    } as never)
    const served = await servePayload({
      options: { maxJsonBytes: 1000 },
      payload,
      payloadKey: minimal.key,
    })
    url = served.url
    stop = served.stop
    const { token } = (await payload.login({
      collection: 'users',
      data: { email: 'a@example.org', password: 'kennwort-17' },
    } as never)) as { token: string }
    cookie = `payload-token=${token}`
  })
  afterAll(async () => {
    await stop()
    await minimal.stop()
  })
  /** What `fetch` will not send: any method, any target, any header. */
  const raw = (
    method: string,
    target: string,
    headers: Record<string, string> = {},
  ): Promise<{ body: string; headers: NodeJS.Dict<string | string[]>; status?: number }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(url)
      const call = httpRequest({ headers, hostname, method, path: target, port }, (res) => {
        let body = ''
        res.on('data', (chunk: Buffer) => (body += chunk.toString()))
        res.on('end', () => resolve({ body, headers: res.headers, status: res.statusCode }))
      })
      call.on('error', reject)
      call.end()
    })

  it('should answer HEAD like GET, without a body', async () => {
    const get = await fetch(`${url}/api/notes`)
    const head = await fetch(`${url}/api/notes`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const name of ['content-type', 'content-length', 'etag', 'cache-control']) {
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)])
    }
    expect((await fetch(`${url}/api/nope`, { method: 'HEAD' })).status).toBe(404)
  })

  it('should answer 304 to who has the answer already, until it changes', async () => {
    const first = await fetch(`${url}/api/notes`)
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const headers = { 'If-None-Match': `"other", ${first.headers.get('etag')}` }
    const again = await fetch(`${url}/api/notes`, { headers })
    expect([again.status, await again.text()]).toEqual([304, ''])
    await payload.create({ collection: 'notes', data: { title: 'Zwei' } } as never)
    expect((await fetch(`${url}/api/notes`, { headers })).status).toBe(200)
  })

  it('should let nobody store what belongs to a session', async () => {
    const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' }
    const response = await fetch(`${url}/api/users/me`, { headers })
    expect(await response.json()).toMatchObject({ user: { email: 'a@example.org' } })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect((await fetch(`${url}/api/nope`)).headers.get('cache-control')).toBe('no-store')
  })

  it('should let any page read what is public, without credentials', async () => {
    const Origin = 'https://partner.example.org'
    const read = await fetch(`${url}/api/notes`, { headers: { Origin } })
    expect(read.headers.get('access-control-allow-origin')).toBe('*')
    expect(read.headers.get('access-control-allow-credentials')).toBeNull()
    expect(read.headers.get('vary')).toContain('Origin')
    expect((await fetch(`${url}/api/notes`)).headers.get('vary')).toContain('Origin')
    const graphql = await fetch(`${url}/api/graphql`, {
      body: JSON.stringify({ query: '{ __typename }' }),
      headers: { 'Content-Type': 'application/json', Origin },
      method: 'POST',
    })
    expect(graphql.headers.get('access-control-allow-origin')).toBe('*')
    const write = await fetch(`${url}/api/notes`, {
      body: '{}',
      headers: { 'Content-Type': 'application/json', Origin },
      method: 'POST',
    })
    expect(write.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('should never allow any origin together with a cookie or a token', async () => {
    const Origin = 'https://partner.example.org'
    for (const headers of [{ Cookie: cookie }, { Authorization: 'users API-Key x' }] as Record<
      string,
      string
    >[]) {
      const response = await raw('GET', '/api/notes', { ...headers, Origin })
      expect(response.headers['access-control-allow-origin']).toBeUndefined()
    }
  })

  it('should leave the rule against forged requests to Payload', async () => {
    const me = async (headers: Record<string, string>) =>
      (
        JSON.parse((await raw('GET', '/api/users/me', { Cookie: cookie, ...headers })).body) as {
          user: unknown
        }
      ).user
    expect(await me({ Origin: 'https://cms.example.org' })).not.toBeNull()
    expect(await me({ 'Sec-Fetch-Site': 'same-origin' })).not.toBeNull()
    expect(await me({ Origin: 'https://evil.example.com' })).toBeNull()
    expect(await me({ 'Sec-Fetch-Site': 'cross-site' })).toBeNull()
  })

  it('should answer a preflight', async () => {
    const headers = {
      'Access-Control-Request-Method': 'POST',
      Origin: 'https://partner.example.org',
    }
    const graphql = await raw('OPTIONS', '/api/graphql', headers)
    expect(graphql.status).toBe(204)
    expect(graphql.headers).toMatchObject({
      'access-control-allow-headers': expect.stringContaining('Content-Type'),
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-origin': '*',
    })
    const rest = await raw('OPTIONS', '/api/notes', headers)
    expect(rest.headers['access-control-allow-methods']).toBe('GET, HEAD')
    expect(rest.headers['access-control-allow-headers']).not.toContain('Authorization')
  })

  it('should refuse methods and addresses by their proper status', async () => {
    const put = await raw('PUT', '/api/notes')
    expect([put.status, put.headers['allow']]).toEqual([
      405,
      'POST, DELETE, GET, PATCH, HEAD, OPTIONS',
    ])
    expect((await raw('TRACE', '/api/notes')).status).toBe(405)
    expect((await raw('GET', '/api/notes/%')).status).toBe(400)
    expect((await raw('GET', '/api/notes/%zz')).status).toBe(400)
    expect((await raw('GET', '/api/%ff')).status).toBe(400)
    const nowhere = await raw('GET', '/nope')
    expect([nowhere.status, JSON.parse(nowhere.body)]).toEqual([
      404,
      expect.objectContaining({ code: 'NOT_FOUND' }),
    ])
  })

  it('should say nothing of a failure inside', async () => {
    const broken = await fetch(`${url}/api/notes/broken`)
    const text = await broken.text()
    expect(broken.status).toBe(500)
    expect(JSON.parse(text)).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
    expect(text).not.toMatch(/srv|secret|stack|at /)
  })

  it('should not take its own address from the Host header', async () => {
    const answer = await raw('GET', '/api/notes/where', { Host: 'evil.example.com' })
    expect(JSON.parse(answer.body)).toEqual({
      host: 'cms.example.org',
      origin: 'https://cms.example.org',
    })
    expect((await raw('GET', '//evil.example.com/api/notes')).status).toBe(404)
  })

  it('should keep each cookie a header of its own', async () => {
    expect((await fetch(`${url}/api/notes/cookies`)).headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  it('should tell a handler that the client has gone', async () => {
    const controller = new AbortController()
    const call = fetch(`${url}/api/notes/slow`, { signal: controller.signal }).catch(
      () => undefined,
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    controller.abort()
    await call
    for (let tries = 0; tries < 50 && aborted.length === 0; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(aborted).toEqual(['slow'])
  })

  it('should refuse a body that is too long, announced or not, and go on', async () => {
    const body = JSON.stringify({ title: 'x'.repeat(2000) })
    const announced = await fetch(`${url}/api/notes`, {
      body,
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    expect([announced.status, await announced.json()]).toEqual([
      413,
      expect.objectContaining({ code: 'BODY_TOO_LARGE' }),
    ])
    for (const target of ['/api/notes', '/api/graphql']) {
      const streamed = await fetch(url + target, {
        body: new Blob([body]).stream(),
        duplex: 'half',
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      } as RequestInit)
      expect([target, streamed.status]).toEqual([target, 413])
    }
    expect((await fetch(`${url}/api/notes`)).status).toBe(200)
  })

  it('should give back a plain request id and make one otherwise', async () => {
    const idOf = async (id: string) =>
      (await raw('GET', '/healthz', { 'X-Request-Id': id })).headers['x-request-id']
    expect(await idOf('abc-12345')).toBe('abc-12345')
    expect(await idOf('<script>alert(1)</script>')).toMatch(/^[\da-f-]{36}$/)
  })

  it('should set the headers that protect a page', async () => {
    const { headers } = await fetch(`${url}/api/notes`)
    expect(headers.get('content-security-policy')).toBe(`default-src 'none';frame-ancestors 'none'`)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('strict-transport-security')).toContain('max-age')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('should log neither query, cookie, address nor token', async () => {
    const lines: string[] = []
    const logger = pino({ level: 'info' }, { write: (line) => void lines.push(line) })
    const app = createApp({
      payload: Object.assign(Object.create(payload) as Payload, { logger }),
      payloadKey: minimal.key,
    })
    const { server } = createServer({ listener: app })
    try {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as { port: number }
      await fetch(
        `http://127.0.0.1:${port}/api/users/reset/geheim-token?email=a@example.org&token=geheim`,
        {
          headers: {
            Authorization: 'JWT geheim',
            Cookie: 'payload-token=geheim',
            'User-Agent': 'a@example.org',
          },
        },
      )
      // The line is written when the answer has gone, which a busy machine may do late.
      for (let waits = 0; waits < 100 && lines.length === 0; waits += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    } finally {
      server.closeAllConnections()
      server.close()
    }
    const text = lines.join('')
    expect(text).toContain('/api/users/reset/:token')
    expect(text).not.toMatch(/geheim|example\.org|127\.0\.0\.1/)
  })

  it('should give the admin a policy with a nonce, on the request too', async () => {
    const seen: (string | string[] | undefined)[] = []
    const app = createApp({
      admin: async (req, res) => {
        seen.push(req.headers['content-security-policy'], req.url)
        res.end('ok')
      },
      options: { isLogging: false },
      payload,
      payloadKey: minimal.key,
    })
    const { server } = createServer({ listener: express().use(app) })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const response = await fetch(`http://127.0.0.1:${port}/admin/collections/notes?a=1`)
    await response.text()
    const policy = response.headers.get('content-security-policy') ?? ''
    const other = (await fetch(`http://127.0.0.1:${port}/admin`)).headers.get(
      'content-security-policy',
    )
    server.closeAllConnections()
    server.close()
    expect(seen.slice(0, 2)).toEqual([policy, '/admin/collections/notes?a=1'])
    const scripts = policy.split('; ').find((each) => each.startsWith('script-src'))
    expect(scripts).toMatch(/^script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'$/)
    expect(policy).not.toMatch(/https?:|\*/)
    expect(other).not.toBe(policy)
  })

  it('should finish what runs, refuse what comes, and end', async () => {
    const served = await servePayload({ payload, payloadKey: minimal.key })
    const { port } = new URL(served.url)
    const running = fetch(`${served.url}/api/notes/work`)
    const idle = connect(Number(port), '127.0.0.1')
    await new Promise((resolve) => setTimeout(resolve, 100))
    const drained = served.http.drain(5000)
    expect(served.http.isDraining()).toBe(true)
    await expect(fetch(`${served.url}/healthz`)).rejects.toThrow()
    expect(await (await running).json()).toEqual({ done: true })
    await drained
    expect(served.http.server.listening).toBe(false)
    idle.destroy()
  })

  it('should say that it is not ready when the database is gone', async () => {
    const gone = Object.assign(Object.create(payload) as Payload, {
      db: { ...payload.db, count: () => Promise.reject(new Error('gone')) },
    })
    const served = await servePayload({ payload: gone, payloadKey: minimal.key })
    const ready = await fetch(`${served.url}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'database not reachable' }])
    expect((await fetch(`${served.url}/healthz`)).status).toBe(200)
    await served.stop()
  })
})
