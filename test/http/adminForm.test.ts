import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Host, startHost } from '../helpers/startHost.ts'

describe('what the form of the admin sends and reads', () => {
  let host: Host
  beforeAll(async () => {
    host = await startHost()
  })
  afterAll(() => host.stop())

  it('should take a list without rows as its number, and name fields where the form looks for them', async () => {
    const { headers } = await host.signIn({
      email: 'editor@example.org',
      name: 'E',
      roles: [{ role: 'editor' }],
    })
    const send = (data: object, query: string) =>
      fetch(`${host.url}/api/postings?${query}`, {
        body: JSON.stringify(data),
        headers: { ...headers, 'Content-Type': 'application/json' },
        method: 'POST',
      })
    expect((await send({ tasks: 0, title: 'Entwurf' }, 'draft=true')).status).toBe(201)

    const refused = await send({ _status: 'published', tasks: 0, title: 'Unfertig' }, 'depth=0')
    const body = (await refused.json()) as Record<string, unknown>
    expect(refused.status).toBe(400)
    expect(body).toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [
        { data: { errors: expect.arrayContaining([expect.objectContaining({ path: 'kind' })]) } },
      ],
    })
    // With a message on top the form shows that one alone and marks no field.
    expect(body).not.toHaveProperty('message')
  })
})
