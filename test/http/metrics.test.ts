import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { needing } from '../helpers/needing.ts'
import { type Host, startHost } from '../helpers/startHost.ts'

const token = 'a-token-of-the-test-0123456789'

let host: Host

const metrics = (authorization?: string): Promise<Response> =>
  fetch(`${host.url}/metrics`, {
    headers: authorization ? { Authorization: authorization } : {},
  })

const text = async (): Promise<string> => (await metrics(`Bearer ${token}`)).text()

describe('metrics', () => {
  beforeAll(async () => {
    host = await startHost({ options: { metricsToken: token } })
  })
  afterAll(() => host.stop())

  it('should be shown to nobody without the token', async () => {
    for (const given of [
      undefined,
      'Bearer',
      'Bearer nope',
      `Basic ${token}`,
      `Bearer ${token}x`,
    ]) {
      const response = await metrics(given)
      expect([given, response.status]).toEqual([given, 401])
      expect(await response.text()).not.toContain('http_request')
    }
    expect((await metrics()).headers.get('www-authenticate')).toBe('Bearer')
  })

  it('should name requests by pattern, and hold no id, address or query', async () => {
    const { id } = await host.payload.create({
      collection: 'users',
      data: {
        email: 'geheim@example.org',
        name: 'Geheim',
        password: 'ein-langes-kennwort-17',
        roles: [{ role: 'admin' }],
      },
    })
    const paths = [
      `/api/users/${id}`,
      '/api/postings?where[title][equals]=geheim',
      '/api/postings/geheim-1234',
      '/api/globals/association',
      '/api/nope/geheim@example.org',
      '/api/media/file/geheim.png',
      '/api/postings/%zz',
      '/geheim',
      '/api/graphql?query=%7B__typename%7D',
    ]
    for (const path of paths) await (await fetch(host.url + path)).text()
    const answer = await text()
    for (const route of [
      'method="GET",route="/api/users/:id",status="403"',
      'method="GET",route="/api/postings",status="200"',
      'method="GET",route="/api/postings/:id",status="404"',
      'method="GET",route="/api/globals/association",status="200"',
      'method="GET",route="/api/media/file/:filename",status="403"',
      'method="GET",route="/api/graphql",status="200"',
      'method="GET",route="unknown",status="404"',
    ]) {
      expect(answer).toContain(`http_request_duration_seconds_count{${route}}`)
    }
    expect(answer).not.toMatch(/geheim|127\.0\.0\.1/i)
    expect(answer).not.toContain(id)
  })

  needing('one writer at a time')(
    'should tell of the process and of the writer queue',
    async () => {
      const waits = async (): Promise<number> =>
        Number(/^writer_queue_wait_seconds_count (\d+)$/m.exec(await text())?.[1])
      const before = await waits()
      await Promise.all(
        Array.from({ length: 4 }, (_, index) =>
          host.payload.create({ collection: 'postings', data: { title: `${index}` }, draft: true }),
        ),
      )
      expect(await waits()).toBeGreaterThanOrEqual(before + 4)
      const answer = await text()
      expect(answer).toMatch(/^writer_queue_length 0$/m)
      expect(answer).toMatch(/^process_resident_memory_bytes \d/m)
      expect(answer).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
    },
  )
})
