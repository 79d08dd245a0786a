import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Host, startHost } from '../helpers/startHost.ts'

describe('the host', () => {
  let host: Host
  beforeAll(async () => {
    host = await startHost()
  })
  afterAll(() => host.stop())

  it('should answer /healthz and /readyz', async () => {
    expect((await fetch(`${host.url}/healthz`)).status).toBe(200)
    const ready = await fetch(`${host.url}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
  })

  it.each(['/healthz', '/readyz'])('should be read only at %s', async (path) => {
    for (const method of ['DELETE', 'OPTIONS', 'PATCH', 'POST', 'PUT']) {
      const response = await fetch(`${host.url}${path}`, { method })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
      expect(await response.json()).toMatchObject({ code: 'METHOD_NOT_ALLOWED' })
    }
    expect((await fetch(`${host.url}${path}`, { method: 'HEAD' })).status).toBe(200)
  })

  it('should let a user sign in and see who is signed in', async () => {
    const { headers } = await host.signIn({ email: 'a@example.org', name: 'A' })
    const response = await fetch(`${host.url}/api/users/me`, { headers })
    expect(await response.json()).toMatchObject({ user: { email: 'a@example.org' } })
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('should speak English to a client that names no language', async () => {
    const refused = async (headers: Record<string, string>) =>
      (await fetch(`${host.url}/api/users`, { headers })).json()
    // `*` is what the fetch of Node sends where a program says nothing.
    for (const language of ['', '*', '*;q=0.5'])
      expect(await refused({ 'Accept-Language': language })).toMatchObject({
        code: 'FORBIDDEN',
        message: 'You are not allowed to perform this action.',
      })
    expect(await refused({ 'Accept-Language': 'de' })).toMatchObject({
      message: 'Dafür fehlt das Recht.',
    })
  })

  it.each([
    '/globals/association',
    '/partners/login',
    '/postings',
    '/postings/x/duplicate',
    '/users/first-register',
    '/users/forgot-password',
    '/users/login',
    '/users/logout',
    '/users/refresh-token',
    '/users/reset-password',
    '/users/unlock',
  ])('should tell a body that is no JSON: %s', async (path) => {
    const response = await fetch(`${host.url}/api${path}`, {
      body: '{"email": "a@example.org", ',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    const known = { code: 'MALFORMED_JSON', errors: [{ code: 'MALFORMED_JSON' }] }
    expect([response.status, await response.json()]).toMatchObject([400, known])
  })

  it('should answer GraphQL by POST and GET', async () => {
    const query = '{ __typename }'
    const posted = await fetch(`${host.url}/api/graphql`, {
      body: JSON.stringify({ query }),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    expect(await posted.json()).toEqual({ data: { __typename: 'Query' } })
    const got = await fetch(`${host.url}/api/graphql?query=${encodeURIComponent(query)}`)
    expect(await got.json()).toEqual({ data: { __typename: 'Query' } })
  })
})
