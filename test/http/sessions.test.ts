import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Host, type SignedIn, startHost } from '../helpers/startHost.ts'

const first = 'ein-langes-kennwort-17'
const second = 'ein-anderes-kennwort-18'

type Headers = SignedIn['headers']

let accounts = 0

describe('sessions', () => {
  let host: Host
  let admin: SignedIn
  beforeAll(async () => {
    host = await startHost()
    admin = await host.signIn({ email: 'admin@example.org', name: 'A', roles: [{ role: 'admin' }] })
  })
  afterAll(() => host.stop())

  const send = async (method: string, path: string, body: object, headers?: Headers) => {
    const response = await fetch(`${host.url}/api/${path}`, {
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
      method,
    })
    const answer = (await response.json()) as { errors?: unknown; token?: string }
    // A change in bulk names what failed, be it nothing.
    expect([path, response.status, answer.errors ?? []]).toEqual([path, 200, []])
    return answer
  }
  const signIn = async (email: string, password: string): Promise<Headers> => {
    const { token } = await send('POST', 'users/login', { email, password })
    return { Authorization: `JWT ${token}` }
  }
  const isOpen = async (headers: Headers): Promise<boolean> => {
    const response = await fetch(`${host.url}/api/users/me`, { headers })
    return Boolean(((await response.json()) as { user: unknown }).user)
  }
  /** An account that is signed in at two places. */
  const makeAccount = async () => {
    accounts += 1
    const email = `person-${accounts}@example.org`
    const roles = [{ role: 'author' }]
    const { id } = await host.payload.create({
      collection: 'users',
      data: { email, name: 'P', password: first, roles } as never,
    })
    const [here, there] = [await signIn(email, first), await signIn(email, first)]
    expect([await isOpen(here), await isOpen(there)]).toEqual([true, true])
    return { email, here, id, there }
  }
  const graphql = (mutation: string, headers: Headers) =>
    send('POST', 'graphql', { query: `mutation { ${mutation} }` }, headers)

  const changes: Record<string, (id: string, headers: Headers) => Promise<unknown>> = {
    REST: (id, headers) => send('PATCH', `users/${id}`, { password: second }, headers),
    'REST in bulk': (id, headers) =>
      send('PATCH', `users?where[id][equals]=${id}`, { password: second }, headers),
    GraphQL: (id, headers) =>
      graphql(`updateUser(id: "${id}", data: { password: "${second}" }) { id }`, headers),
  }
  it.each(Object.entries(changes))(
    'should end when the own password is changed, but the one that changed it: %s',
    async (_door, change) => {
      const { email, here, id, there } = await makeAccount()
      await change(id, here)
      expect([await isOpen(here), await isOpen(there)]).toEqual([true, false])
      expect(await isOpen(await signIn(email, second))).toBe(true)
    },
  )

  it.each(Object.entries(changes))(
    'should all end when an administrator sets the password: %s',
    async (_door, change) => {
      const { here, id, there } = await makeAccount()
      await change(id, admin.headers)
      expect([await isOpen(here), await isOpen(there)]).toEqual([false, false])
      expect(await isOpen(admin.headers)).toBe(true)
    },
  )

  it.each(['REST', 'GraphQL'])('should all end at a reset: %s', async (door) => {
    const { email, here, there } = await makeAccount()
    const token = await host.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    })
    if (door === 'REST') await send('POST', 'users/reset-password', { password: second, token })
    else
      await graphql(
        `resetPasswordUser(password: "${second}", token: "${token}") { token }`,
        {} as Headers,
      )
    expect([await isOpen(here), await isOpen(there)]).toEqual([false, false])
    expect(await isOpen(await signIn(email, second))).toBe(true)
  })

  const promotions: Record<string, (id: string) => Promise<unknown>> = {
    REST: (id) => send('PATCH', `users/${id}`, { roles: [{ role: 'editor' }] }, admin.headers),
    'REST in bulk': (id) =>
      send(
        'PATCH',
        `users?where[id][equals]=${id}`,
        { roles: [{ role: 'author' }, { role: 'editor' }] },
        admin.headers,
      ),
    GraphQL: (id) => graphql(`updateUser(id: "${id}", data: { roles: [] }) { id }`, admin.headers),
    'the local API': (id) =>
      host.payload.update({ collection: 'users', data: { roles: [{ role: 'editor' }] }, id }),
  }
  it.each(Object.entries(promotions))(
    'should all end with a change of roles: %s',
    async (_door, promote) => {
      const { email, here, id, there } = await makeAccount()
      await promote(id)
      expect([await isOpen(here), await isOpen(there)]).toEqual([false, false])
      expect(await isOpen(await signIn(email, first))).toBe(true)
    },
  )

  it('should go on when roles are saved as they are, or something else is changed', async () => {
    const { here, id, there } = await makeAccount()
    await send('PATCH', `users/${id}`, { name: 'Q', roles: [{ role: 'author' }] }, admin.headers)
    await send('PATCH', `users/${id}`, { name: 'R' }, here)
    expect([await isOpen(here), await isOpen(there)]).toEqual([true, true])
  })

  it('should go on for administrators who change their own roles, and end elsewhere', async () => {
    const { email, here, id, there } = await makeAccount()
    await send('PATCH', `users/${id}`, { roles: [{ role: 'admin' }] }, admin.headers)
    const [mine, other] = [await signIn(email, first), await signIn(email, first)]
    const roles = [{ role: 'admin' }, { role: 'editor' }]
    await send('PATCH', `users/${id}`, { roles }, mine)
    expect([await isOpen(mine), await isOpen(other)]).toEqual([true, false])
    expect([await isOpen(here), await isOpen(there)]).toEqual([false, false])
  })

  describe('of a token that is none', () => {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
    const own = (part: 0 | 1) =>
      JSON.parse(Buffer.from(admin.token.split('.')[part] ?? '', 'base64url').toString()) as Record<
        string,
        unknown
      >
    const sign = ({ claims, key, header = own(0) }: Forgery): string => {
      const signed = `${encode(header)}.${encode(claims)}`
      return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
    }
    const now = Math.floor(Date.now() / 1000)
    type Forgery = { claims: Record<string, unknown>; header?: object; key: string }
    type Forge = (own: { claims: Record<string, unknown>; key: string; token: string }) => string

    const forgeries: Record<string, Forge> = {
      expired: ({ claims, key }) => sign({ claims: { ...claims, exp: now - 1 }, key }),
      'signed with another key': ({ claims }) => sign({ claims, key: 'another' }),
      'not signed': ({ claims }) => `${encode({ ...own(0), alg: 'none' })}.${encode(claims)}.`,
      'signed under another name': ({ claims, key }) =>
        sign({ claims, header: { ...own(0), alg: 'none' }, key }),
      'of another session': ({ claims, key }) => sign({ claims: { ...claims, sid: 'x' }, key }),
      'without a session': ({ claims, key }) =>
        sign({ claims: { ...claims, sid: undefined }, key }),
      'of another collection': ({ claims, key }) =>
        sign({ claims: { ...claims, collection: 'partners' }, key }),
      'of a collection without accounts': ({ claims, key }) =>
        sign({ claims: { ...claims, collection: 'postings' }, key }),
      'of a collection that is none': ({ claims, key }) =>
        sign({ claims: { ...claims, collection: '__proto__' }, key }),
      'of nobody': ({ claims, key }) => sign({ claims: { ...claims, id: { $gt: '' } }, key }),
      'without claims': ({ key }) => sign({ claims: {}, key }),
      'cut off': ({ token }) => token.slice(0, -4),
      'longer than a name': () => 'x'.repeat(8000),
    }
    const doors: Record<string, (token: string) => Record<string, string>> = {
      'as a bearer': (token) => ({ Authorization: `Bearer ${token}` }),
      'as a JWT': (token) => ({ Authorization: `JWT ${token}` }),
      'in a cookie': (token) => ({
        Cookie: `payload-token=${token}`,
        'Sec-Fetch-Site': 'same-origin',
      }),
    }

    it.each(Object.entries(forgeries))('should not begin: %s', async (_name, forge) => {
      const key = host.payload.secret
      const { token } = admin
      const claims = own(1)
      // What is forged differs from a good token in what its name says and in nothing else.
      expect(await isOpen({ Authorization: `JWT ${sign({ claims, key })}` })).toBe(true)
      const forged = forge({ claims, key, token })
      for (const given of Object.values(doors)) {
        for (const path of ['users/me', 'postings?draft=true', 'users', 'access']) {
          const { status } = await fetch(`${host.url}/api/${path}`, { headers: given(forged) })
          expect([path, status]).toEqual([path, path === 'users' ? 403 : 200])
        }
        expect(await isOpen(given(forged) as Headers)).toBe(false)
      }
    })
  })
})
