import crypto from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import type { PartialHttpOptions } from '../../src/http/resolveOptions.ts'
import { bootProject, type ProjectPayload } from '../helpers/bootProject.ts'
import { servePayload } from '../helpers/servePayload.ts'

const password = 'ein-langes-kennwort-17'
const here = { 'X-Forwarded-For': '203.0.113.7' }
const there = { 'X-Forwarded-For': '203.0.113.8' }

let payload: Payload
let project: ProjectPayload
let running: { stop: () => Promise<void>; url: string } | undefined

/** A host with counters of its own, behind one proxy. */
const serve = async (options: PartialHttpOptions = {}): Promise<void> => {
  running = await servePayload({ options: { trustProxy: 1, ...options }, payload })
}

const post = (path: string, data: object, headers: Record<string, string> = here) =>
  fetch(`${running?.url}/api${path}`, {
    body: JSON.stringify(data),
    headers: { 'Content-Type': 'application/json', ...headers },
    method: 'POST',
  })

const signIn = (email: string, given: string, headers?: Record<string, string>) =>
  post('/users/login', { email, password: given }, headers)

const statuses = async (asks: (() => Promise<Response>)[]): Promise<number[]> => {
  const seen: number[] = []
  for (const ask of asks) seen.push((await ask()).status)
  return seen
}

const times = <T>(count: number, value: T): T[] => Array<T>(count).fill(value)

describe('limits by address', () => {
  beforeAll(async () => {
    project = await bootProject()
    payload = project.payload
    for (const name of ['anna', 'berta', 'clara', 'dora', 'emma']) {
      const data = { email: `${name}@example.org`, name, password, roles: [{ role: 'editor' }] }
      await payload.create({ collection: 'users', data: data as never })
    }
  })
  afterEach(() => running?.stop())
  afterAll(() => project.stop())

  it('should refuse further guesses at an account, and only these', async () => {
    await serve()
    const guess = () => signIn('anna@example.org', 'falsch')
    expect(await statuses(times(8, guess))).toEqual([...times(6, 401), 429, 429])
    const refused = await post('/users/login', { email: ' ANNA@example.org', password })
    expect(refused.status).toBe(429)
    expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(600)
    // The owner elsewhere is not locked out, nor is a colleague here.
    expect((await signIn('anna@example.org', password, there)).status).toBe(200)
    expect((await signIn('berta@example.org', password)).status).toBe(200)
  })

  it('should shut out nobody from elsewhere, however many addresses guess', async () => {
    await serve({ rate: { failuresPerAccountEverywhere: 4 } })
    // The same for an account that is none, or it would tell which are.
    for (const email of ['anna@example.org', 'nobody@example.org']) {
      const guess = (index: number) => () =>
        signIn(email, 'falsch', { 'X-Forwarded-For': `198.51.100.${index}` })
      expect(await statuses([1, 2, 3, 4].map(guess))).toEqual(times(4, 401))
      // From now on each address has one try, and one that has failed has none.
      expect(await statuses([guess(1), guess(5), guess(5)])).toEqual([429, 401, 429])
      expect(await statuses([6, 7, 8, 9].map(guess))).toEqual(times(4, 401))
    }
    expect((await signIn('anna@example.org', password, there)).status).toBe(200)
    expect((await signIn('berta@example.org', password, here)).status).toBe(200)
  }, 60_000)

  it('should answer alike for an account that is none, after the same work', async () => {
    await serve()
    const hashes = jest.spyOn(crypto, 'pbkdf2')
    const reads = jest.spyOn(payload.db, 'findOne')
    const writes = jest.spyOn(payload.db, 'updateOne')
    const look = async (ask: () => Promise<Response>) => {
      for (const spy of [hashes, reads, writes]) spy.mockClear()
      const response = await ask()
      return {
        body: await response.text(),
        // What the time of a hash depends on.
        hashes: hashes.mock.calls.map(([word, salt, iterations, length, digest]) => [
          String(word).length,
          String(salt).length,
          iterations,
          length,
          digest,
        ]),
        reads: reads.mock.calls.length,
        status: response.status,
        writes: writes.mock.calls.length,
      }
    }
    const ways = {
      'a wrong password': (email: string) => () => signIn(email, 'falsches-kennwort'),
      'no password': (email: string) => () => signIn(email, ''),
      GraphQL: (email: string) => () =>
        post('/graphql', {
          query: `mutation { loginUser(email: "${email}", password: "falsch") { token } }`,
        }),
    }
    try {
      for (const [way, ask] of Object.entries(ways)) {
        const known = await look(ask('anna@example.org'))
        const unknown = await look(ask('nobody@example.org'))
        expect([way, unknown]).toEqual([way, known])
        expect(known.hashes).toHaveLength(way === 'no password' ? 0 : 1)
        expect(known.writes).toBe(0)
      }
    } finally {
      jest.restoreAllMocks()
    }
  })

  it('should say so in German to a German form', async () => {
    await serve({ rate: { failuresPerAccount: 1 } })
    const german = { ...here, 'Accept-Language': 'de' }
    await signIn('anna@example.org', 'falsch', german)
    const refused = await signIn('anna@example.org', 'falsch', german)
    expect(JSON.stringify(await refused.json())).toContain('Zu viele Versuche')
  })

  it('should count neither right passwords nor what follows them', async () => {
    await serve()
    const right = () => signIn('berta@example.org', password)
    expect(await statuses(times(9, right))).toEqual(times(9, 200))
    const all = await Promise.all(times(12, 0).map(right))
    expect(all.map(({ status }) => status)).toEqual(times(12, 200))
  })

  it('should be no way around to ask many times at once', async () => {
    await serve()
    const all = await Promise.all(times(12, 0).map(() => signIn('clara@example.org', 'falsch')))
    expect(all.filter(({ status }) => status === 401)).toHaveLength(6)
    expect(all.filter(({ status }) => status === 429)).toHaveLength(6)
  })

  it('should be no way around to ask by GraphQL, nor many times in one request', async () => {
    await serve()
    const login = (alias: string) =>
      `${alias}: loginUser(email: "dora@example.org", password: "falsch") { token }`
    const query = `mutation { ${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(login).join('\n')} }`
    const response = await post('/graphql', { query })
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      ...times(6, 'AUTHENTICATION_FAILED'),
      ...times(2, 'TOO_MANY_ATTEMPTS'),
    ])
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await signIn('dora@example.org', password)).status).toBe(429)
  })

  it('should limit guesses over many accounts, forgotten passwords and tokens', async () => {
    await serve({ rate: { failuresPerAddress: 3 } })
    const guess = (name: string) => () => signIn(`${name}@example.org`, 'falsch')
    const guesses = ['x', 'y', 'z', 'anna', 'berta'].map(guess)
    expect(await statuses(guesses)).toEqual([401, 401, 401, 429, 429])
    const forgot = () => post('/users/forgot-password', { email: 'emma@example.org' })
    expect((await forgot()).status).toBe(429)
    await running?.stop()
    await serve({ rate: { failuresPerAccount: 2, failuresPerAddress: 5 } })
    const [first, second, third] = await statuses(times(3, forgot))
    expect([first, second]).not.toContain(429)
    expect(third).toBe(429)
    // A forgotten password takes nothing from the sign-in.
    expect((await signIn('emma@example.org', password)).status).toBe(200)
    const reset = () => post('/users/reset-password', { password, token: 'nope' })
    expect((await statuses(times(4, reset))).slice(-1)).toEqual([429])
    expect((await post('/users/first-register', {})).status).toBe(429)
  })

  it('should believe no address that the client names itself', async () => {
    await serve({ rate: { failuresPerAccount: 2 }, trustProxy: false })
    const guess = (index: number) => () =>
      signIn('anna@example.org', 'falsch', { 'X-Forwarded-For': `198.51.100.${index}` })
    expect(await statuses([1, 2, 3].map(guess))).toEqual([401, 401, 429])
  })

  it('should count all addresses of an IPv6 network as one', async () => {
    await serve({ rate: { failuresPerAccount: 2 } })
    const guess = (address: string) => () =>
      signIn('emma@example.org', 'falsch', { 'X-Forwarded-For': address })
    const network = ['2001:db8::1', '2001:0db8:0:0:ffff::2', '2001:db8::3']
    expect(await statuses(network.map(guess))).toEqual([401, 401, 429])
    expect(await statuses([guess('2001:db8:0:1::1')])).toEqual([401])
  })

  it('should count API keys that are nobody’s, apart from sign-ins', async () => {
    await serve({ rate: { failuresPerAddress: 3 } })
    const headers = { ...here, Authorization: 'partners API-Key nobody' }
    const ask = () => fetch(`${running?.url}/api/postings`, { headers })
    expect(await statuses(times(5, ask))).toEqual([401, 401, 401, 429, 429])
    expect(Number((await ask()).headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await signIn('berta@example.org', password)).status).toBe(200)
    const elsewhere = { ...headers, ...there }
    expect((await fetch(`${running?.url}/api/postings`, { headers: elsewhere })).status).toBe(401)
  })

  it('should refuse an address that floods the API, and nobody else', async () => {
    await serve({ rate: { apiPerMinute: 5 } })
    const read = (headers: Record<string, string>) => () =>
      fetch(`${running?.url}/api/postings?limit=1`, { headers })
    expect(await statuses(times(6, read(here)))).toEqual([...times(5, 200), 429])
    const refused = await read(here)()
    expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('cache-control')).toBe('no-store')
    expect((await read(there)()).status).toBe(200)
    expect((await fetch(`${running?.url}/healthz`, { headers: here })).status).toBe(200)
    await running?.stop()
    await serve({ rate: { apiPerMinute: 0 } })
    expect(await statuses(times(8, read(here)))).toEqual(times(8, 200))
  })
})
