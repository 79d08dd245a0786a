import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Host, type SignedIn, startHost } from '../helpers/startHost.ts'

const good = 'ein-anderes-kennwort-18'
/** Eleven signs, though more bytes. */
const short = 'ßßßßßßßßßßß'
const tooShort = 'Choose a password of at least 12 characters.'

type Answer = {
  body: { code?: string; errors?: unknown; field?: string }
  status: number
}
type Door = (args: { id: string; password: unknown; token: string }) => Promise<Answer>

describe('a password', () => {
  let admin: SignedIn
  let host: Host
  let accounts = 0
  beforeAll(async () => {
    host = await startHost()
    admin = await host.signIn({ email: 'admin@example.org', name: 'A', roles: [{ role: 'admin' }] })
  })
  afterAll(() => host.stop())

  const send = async (
    method: string,
    path: string,
    body: object,
    headers: object = admin.headers,
  ): Promise<Answer> => {
    const response = await fetch(`${host.url}/api/${path}`, {
      body: JSON.stringify(body),
      headers: { 'Accept-Language': 'en', 'Content-Type': 'application/json', ...headers },
      method,
    })
    return { body: (await response.json()) as Answer['body'], status: response.status }
  }
  const graphql = (mutation: string) =>
    send('POST', 'graphql', { query: `mutation { ${mutation} }` })
  const person = () => ({ email: `person-${++accounts}@example.org`, name: 'P', roles: [] })
  const makeAccount = async () => {
    const data = person()
    const { id } = await host.payload.create({
      collection: 'users',
      data: { ...data, password: good } as never,
    })
    const token = await host.payload.forgotPassword({
      collection: 'users',
      data: { email: data.email },
      disableEmail: true,
    })
    return { id, token }
  }

  const rest: Record<string, Door> = {
    'a new account': ({ password }) => send('POST', 'users', { ...person(), password }),
    'a change': ({ id, password }) => send('PATCH', `users/${id}`, { password }),
    'a reset': ({ password, token }) =>
      send('POST', 'users/reset-password', { password, token }, {}),
  }
  it.each(Object.entries(rest))('should be long enough in REST: %s', async (_name, open) => {
    const account = await makeAccount()
    expect(await open({ ...account, password: short })).toMatchObject({
      body: { code: 'VALIDATION_FAILED', field: 'password' },
      status: 400,
    })
    const { body, status } = await open({ ...account, password: 'x'.repeat(501) })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('at most 500')])
    expect((await open({ ...account, password: good })).status).toBeLessThan(300)
  })

  it('should be long enough in a change of many', async () => {
    const { id } = await makeAccount()
    const path = `users?where[id][equals]=${id}`
    const { body, status } = await send('PATCH', path, { password: short })
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ id })]])
    expect(JSON.stringify(body.errors)).toContain('Password')
    expect((await send('PATCH', path, { password: good })).status).toBe(200)
  })

  const mutations: Record<string, Door> = {
    'a new account': ({ password }) =>
      graphql(
        `createUser(data: { email: "${person().email}", name: "P", password: "${String(password)}" }) { id }`,
      ),
    'a change': ({ id, password }) =>
      graphql(`updateUser(id: "${id}", data: { password: "${String(password)}" }) { id }`),
    'a reset': ({ password, token }) =>
      graphql(`resetPasswordUser(password: "${String(password)}", token: "${token}") { token }`),
  }
  it.each(Object.entries(mutations))('should be long enough in GraphQL: %s', async (_n, open) => {
    const account = await makeAccount()
    const { body } = await open({ ...account, password: short })
    expect(body.errors).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'VALIDATION_FAILED', field: 'password' }),
      }),
    ])
    expect((await open({ ...account, password: good })).body.errors).toBeUndefined()
  })

  it.each([undefined, null, '', 5, ['ein-langes-kennwort-17']])(
    'should be there in a new account: %j',
    async (password) => {
      const { body, status } = await send('POST', 'users', { ...person(), password })
      expect([status, body.field]).toEqual([400, 'password'])
    },
  )

  it('should stay as it is where a change names none', async () => {
    const { id } = await makeAccount()
    for (const password of [undefined, null, '']) {
      expect((await send('PATCH', `users/${id}`, { name: 'Q', password })).status).toBe(200)
    }
    expect((await send('PATCH', `users/${id}`, { password: 5 })).status).toBe(400)
  })

  it('should be asked for in the language of who reads', async () => {
    const { id } = await makeAccount()
    const told = async (language: string) =>
      JSON.stringify(
        await send(
          'PATCH',
          `users/${id}`,
          { password: short },
          { ...admin.headers, 'Accept-Language': language },
        ),
      )
    expect(await told('en')).toContain(tooShort)
    expect(await told('de')).toContain('mindestens 12 Zeichen')
  })

  it('should be of no interest where the account may not be changed', async () => {
    const { id } = await makeAccount()
    expect((await send('PATCH', `users/${id}`, { password: short }, {})).status).toBe(403)
    expect((await send('POST', 'users', { ...person(), password: short }, {})).status).toBe(403)
  })
})
