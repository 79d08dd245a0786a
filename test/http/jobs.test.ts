import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Host, startHost } from '../helpers/startHost.ts'

let host: Host
const headers: Record<string, Record<string, string>> = { anonymous: {} }

const get = (who: string, path: string): Promise<Response> =>
  fetch(`${host.url}/api/payload-jobs${path}`, { headers: headers[who]! })

describe('jobs over HTTP', () => {
  beforeAll(async () => {
    host = await startHost()
    for (const role of ['editor', 'admin']) {
      const account = { email: `${role}@example.org`, name: role, roles: [{ role }] }
      headers[role] = (await host.signIn(account)).headers
    }
    await host.payload.jobs.queue({ input: {}, task: 'removeEmptyDrafts' })
  })
  afterAll(() => host.stop())

  it.each(['/run', '/run?allQueues=true', '/handle-schedules?allQueues=true'])(
    'should let nobody start them by %s',
    async (path) => {
      for (const who of Object.keys(headers)) {
        expect({ who, status: (await get(who, path)).status }).toEqual({ who, status: 401 })
      }
      const { totalDocs } = await host.payload.count({ collection: 'payload-jobs' })
      expect(totalDocs).toBe(1)
    },
  )

  it('should show them to administrators only, and let nobody change them', async () => {
    expect((await get('admin', '?limit=10')).status).toBe(200)
    for (const who of ['anonymous', 'editor'])
      expect((await get(who, '?limit=10')).status).toBe(403)
    const response = await fetch(`${host.url}/api/payload-jobs`, {
      body: JSON.stringify({ taskSlug: 'removeEmptyDrafts' }),
      headers: { ...headers['admin'], 'Content-Type': 'application/json' },
      method: 'POST',
    })
    expect(response.status).toBe(403)
  })
})
