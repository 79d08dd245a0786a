import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { issueFirstUserCode } from '../../collections/Users/firstUserCode.ts'
import { type Host, startHost } from '../helpers/startHost.ts'

const person = {
  email: 'erste@example.org',
  name: 'Erste Person',
  password: 'a-long-enough-password',
}

describe('the first user', () => {
  let host: Host
  beforeAll(async () => {
    host = await startHost()
  })
  afterAll(() => host.stop())

  const register = async (data: Record<string, unknown>, headers: Record<string, string> = {}) => {
    const response = await fetch(`${host.url}/api/users/first-register`, {
      body: JSON.stringify(data),
      headers: { 'Content-Type': 'application/json', ...headers },
      method: 'POST',
    })
    const body = (await response.json()) as Record<string, unknown>
    return { body, response, status: response.status }
  }
  const count = async () => (await host.payload.count({ collection: 'users' })).totalDocs

  it('should not be made without the code of the start', async () => {
    for (const code of [undefined, '', 'AAAA-AAAA-AAAA-AAAA', 7, { like: '%' }]) {
      const { body, status } = await register({ ...person, code })
      expect({ code: body['code'], field: body['field'], status }).toEqual({
        code: 'FIRST_USER_CODE_WRONG',
        field: 'code',
        status: 400,
      })
    }
    expect(await count()).toBe(0)
  }, 30_000)

  it('should not be made by Payload’s own form data alone', async () => {
    const { status } = await register({ email: person.email, password: person.password })
    expect(status).toBe(400)
    expect(await count()).toBe(0)
  })

  it('should be told in German what is wrong', async () => {
    const { body } = await register({ ...person, password: 'short' }, { 'Accept-Language': 'de' })
    expect(JSON.stringify(body)).toContain('mindestens 12 Zeichen')
    expect(JSON.stringify(body['errors'])).toContain('nicht korrekt: Passwort')
    expect(body['field']).toBe('password')
  })

  it('should be one where two register at once with one code, an administrator who is signed in', async () => {
    const code = issueFirstUserCode()
    const answers = await Promise.all([
      register({ ...person, code, roles: [{ role: 'author' }] }),
      register({ ...person, code, email: 'zweite@example.org' }),
    ])
    const granted = answers.filter(({ status }) => status === 200)
    expect(granted).toHaveLength(1)
    expect(await count()).toBe(1)
    expect(granted[0]?.response.headers.get('set-cookie')).toMatch(/^dachverband-token=.*HttpOnly/)
    const { docs } = await host.payload.find({ collection: 'users' })
    expect(docs[0]?.roles).toMatchObject([{ role: 'admin' }])
  }, 30_000)

  it('should not be followed by a second one, not even with a new code', async () => {
    const { status } = await register({
      ...person,
      code: issueFirstUserCode(),
      email: 'zweite@example.org',
    })
    expect(status).toBe(403)
    expect(await count()).toBe(1)
  }, 30_000)
})
