import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { type Host, type SignedIn, startHost } from '../helpers/startHost.ts'

type Answer = { body: Record<string, unknown>; status: number }

/** Objects within objects, as text, since the nesting is deeper than a stack. */
const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

describe('bodies', () => {
  let admin: SignedIn
  let host: Host
  let png: Buffer
  beforeAll(async () => {
    host = await startHost()
    admin = await host.signIn({ email: 'admin@example.org', name: 'A', roles: [{ role: 'admin' }] })
    png = await sharp({ create: { background: '#369', channels: 3, height: 2, width: 2 } })
      .png()
      .toBuffer()
  })
  afterAll(() => host.stop())

  const send = async ({
    body,
    headers = {},
    method = 'POST',
    path,
    type = 'application/json',
  }: {
    body: BodyInit
    headers?: Record<string, string>
    method?: string
    path: string
    type?: string
  }): Promise<Answer> => {
    const response = await fetch(`${host.url}/api${path}`, {
      body,
      headers: { ...(type ? { 'Content-Type': type } : {}), ...headers },
      method,
    })
    return {
      body: (await response.json()) as Record<string, unknown>,
      status: response.status,
    }
  }

  it.each(['/postings', '/postings/x/duplicate', '/globals/association', '/users/login'])(
    'should be refused where they are nested too deep: %s',
    async (path) => {
      for (const body of [nested(50_000), `{"title":${'['.repeat(50_000)}${']'.repeat(50_000)}}`]) {
        expect(await send({ body, path })).toMatchObject({
          body: { code: 'BODY_TOO_DEEP' },
          status: 400,
        })
      }
    },
  )

  it('should be refused where what a form holds is nested too deep', async () => {
    const body = new FormData()
    body.set('_payload', nested(50_000))
    expect(await send({ body, path: '/postings', type: '' })).toMatchObject({
      body: { code: 'BODY_TOO_DEEP' },
      status: 400,
    })
  })

  it.each([
    'APPLICATION/JSON',
    'Application/Json; charset=utf-8',
    'application/json ; charset=utf-8',
  ])('should be read whatever way their type is written: %s', async (type) => {
    const { body, status } = await send({
      body: '{"title":"Eins"}',
      headers: admin.headers,
      path: '/postings?draft=true',
      type,
    })
    expect([status, (body['doc'] as { title: string }).title]).toEqual([201, 'Eins'])
  })

  it('should be refused where they hold more rows than the database takes at once', async () => {
    const { headers } = admin
    const tasks = Array.from({ length: 12_000 }, () => ({ text: 'a' }))
    const data = { tasks, title: 'Viele' }
    const body = JSON.stringify(data)
    expect(await send({ body, headers, path: '/postings?draft=true' })).toMatchObject({
      body: { code: 'VALIDATION_FAILED', field: 'tasks' },
      status: 400,
    })
    const query =
      'mutation ($data: mutationPostingInput!) { createPosting(data: $data, draft: true) { id } }'
    const asked = JSON.stringify({ query, variables: { data } })
    expect(await send({ body: asked, headers, path: '/graphql' })).toMatchObject({
      body: { errors: [{ extensions: { code: 'VALIDATION_FAILED', field: 'tasks' } }] },
    })
    const { totalDocs } = await host.payload.count({
      collection: 'postings',
      where: { title: { equals: 'Viele' } },
    })
    expect(totalDocs).toBe(0)
  })

  it('should be read as a form whatever way the type is written, and as no other multipart', async () => {
    const form =
      '--B\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"title":"F"}\r\n--B--'
    const sent = (type: string) =>
      send({ body: `${form}\r\n`, headers: admin.headers, path: '/postings?draft=true', type })
    expect(await sent('Multipart/Form-Data; boundary=B')).toMatchObject({
      body: { doc: { title: 'F' } },
      status: 201,
    })
    expect(await sent('multipart/mixed; boundary=B')).toMatchObject({
      body: { code: 'UNSUPPORTED_MEDIA_TYPE' },
      status: 415,
    })
  })

  it.each(['media', 'documents'])(
    'should name entries where many are changed: %s',
    async (slug) => {
      const body = new FormData()
      body.set('_payload', '{}')
      body.set('file', new File([new Uint8Array(png)], 'a.png', { type: 'image/png' }))
      const answer = await send({
        body,
        headers: admin.headers,
        method: 'PATCH',
        path: `/${slug}`,
        type: '',
      })
      expect(answer).toMatchObject({ body: { code: 'BAD_REQUEST' }, status: 400 })
    },
  )

  describe('that name a file elsewhere', () => {
    let asked = 0
    let other: Server
    beforeAll(async () => {
      other = createServer((_req, res) => {
        asked += 1
        res.setHeader('Content-Type', 'image/png').end(png)
      }).listen(0, '127.0.0.1')
      await new Promise((resolve) => other.once('listening', resolve))
    })
    afterAll(() => {
      other.close()
    })

    it.each([
      ['another host', () => `http://127.0.0.1:${(other.address() as AddressInfo).port}/a.png`],
      ['this host', () => '/api/media/file/a.png'],
      ['no host', () => 'file:///etc/hostname'],
    ])('should fetch nothing: %s', async (_case, urlOf) => {
      const data = { filename: 'a.png', isDecorative: true, url: urlOf() }
      const { headers } = admin
      expect(await send({ body: JSON.stringify(data), headers, path: '/media' })).toMatchObject({
        body: { code: 'FILE_MISSING' },
        status: 400,
      })
      const query = 'mutation ($data: mutationImageInput!) { createImage(data: $data) { id } }'
      const body = JSON.stringify({ query, variables: { data } })
      expect(await send({ body, headers, path: '/graphql' })).toMatchObject({
        body: { errors: [{ extensions: { code: 'FILE_MISSING' } }] },
      })
      expect(asked).toBe(0)
    })
  })
})
