import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Host, startHost } from '../helpers/startHost.ts'

type Answer = {
  code?: string
  docs?: Record<string, unknown>[]
  errors?: { data?: unknown }[]
  field?: string
}

describe('a partner site that keeps in step', () => {
  let host: Host
  let id: string
  let since: string
  beforeAll(async () => {
    host = await startHost()
    const organization = await host.payload.create({
      collection: 'member-organizations',
      data: { _status: 'published', membership: 'member', name: 'Beispielverein' },
    })
    since = new Date(Date.now() - 1).toISOString()
    const posting = await host.payload.create({
      collection: 'postings',
      data: {
        _status: 'published',
        applyBy: 'email-only',
        contact: { email: 'rosa@example.org' },
        kind: 'internship',
        provider: organization.id,
        title: 'Praktikum (m/w/d)',
        workplace: { place: 'Leipzig' },
      },
    })
    id = posting.id
  })
  afterAll(() => host.stop())

  const get = async (path: string, key?: string) => {
    const headers = { ...(key && { Authorization: `partners API-Key ${key}` }) }
    const response = await fetch(`${host.url}/api/${path}`, { headers })
    return { body: (await response.json()) as Answer, status: response.status }
  }

  it('should be told what is new since it last asked, and where it was wrong', async () => {
    expect((await get(`postings?updatedSince=${since}`)).body.docs).toMatchObject([{ id }])
    const later = new Date(Date.now() + 3_600_000).toISOString()
    expect((await get(`postings?updatedSince=${later}`)).body.docs).toEqual([])
    const rawPlus = `${since.slice(0, 19)}+00:00`
    expect((await get(`postings?updatedSince=${rawPlus}`)).status).toBe(200)
    for (const wrong of ['gestern', '2026-11-23', '2026-02-30T08:00:00Z']) {
      const { body, status } = await get(`postings?updatedSince=${wrong}`)
      expect([wrong, status]).toEqual([wrong, 400])
      expect(JSON.stringify(body)).toContain('updatedSince')
    }
  })

  it('should get full addresses with a key of that scope only, and search by none', async () => {
    const keys = ['0f1e2d3c-4b5a-4978-8a6b-5c4d3e2f1a0b', '1f1e2d3c-4b5a-4978-8a6b-5c4d3e2f1a0b']
    const [trusted, plain] = keys
    for (const apiKey of keys)
      await host.payload.create({
        collection: 'partners',
        data: {
          apiKey,
          enableAPIKey: true,
          name: 'Partnerseite',
          ...(apiKey === trusted && { scopes: ['contact-full'] }),
        },
      })
    const full = { contact: { email: 'rosa@example.org' } }
    expect((await get('postings', trusted)).body.docs).toMatchObject([full])
    expect((await get(`postings/${id}`, trusted)).body).toMatchObject(full)
    for (const key of [undefined, plain])
      for (const path of ['postings', `postings/${id}`])
        expect(JSON.stringify((await get(path, key)).body)).not.toContain('rosa@example.org')
    const search = await get('postings?where[contact.email][like]=rosa', trusted)
    expect(search).toMatchObject({ body: { field: 'contact.email' }, status: 400 })
  })

  it('should be told that its key is none, instead of getting less', async () => {
    const key = '2f1e2d3c-4b5a-4978-8a6b-5c4d3e2f1a0b'
    const ask = (Authorization: string, path = 'postings', init: RequestInit = {}) =>
      fetch(`${host.url}/api/${path}`, {
        ...init,
        headers: { 'Content-Type': 'application/json', ...init.headers, Authorization },
      })
    const statusOf = async (...args: Parameters<typeof ask>) => (await ask(...args)).status
    const data = { apiKey: key, enableAPIKey: true, name: 'Partnerseite' }
    const { id: partner } = await host.payload.create({ collection: 'partners', data })
    const right = `partners API-Key ${key}`
    expect(await statusOf(right)).toBe(200)

    const body = JSON.stringify({ query: '{ Postings { totalDocs } }' })
    const ways: [string, RequestInit][] = [
      ['postings', {}],
      ['postings', { method: 'HEAD' }],
      ['globals/association', {}],
      ['graphql', { body, method: 'POST' }],
      ['graphql?query={__typename}', {}],
      ['users/login', { body: '{}', method: 'POST' }],
    ]
    for (const wrong of [
      `${right}x`,
      'partners API-Key',
      'users API-Key x',
      'partners api-key x',
    ]) {
      for (const [path, init] of ways) {
        const response = await ask(wrong, path, init)
        expect([wrong, path, response.status]).toEqual([wrong, path, 401])
        if (init.method === 'HEAD') continue
        expect(await response.json()).toMatchObject({
          code: 'INVALID_API_KEY',
          errors: [{ code: 'INVALID_API_KEY' }],
          field: 'Authorization',
        })
      }
    }
    await host.payload.update({
      id: partner,
      collection: 'partners',
      data: { isActive: false },
    })
    expect(await statusOf(right)).toBe(401)

    // Other schemes are of proxies and of sessions, which may have ended.
    for (const other of ['Basic dXNlcjpwYXNz', 'JWT ended', 'Bearer ended'])
      expect([other, await statusOf(other)]).toEqual([other, 200])
    const { headers } = await host.signIn({ email: 'key@example.org', name: 'K' })
    const me = await ask(headers.Authorization, 'users/me')
    expect(await me.json()).toMatchObject({ user: { email: 'key@example.org' } })
  })

  it('should be told what has gone', async () => {
    expect((await get(`tombstones?updatedSince=${since}`)).body.docs).toEqual([])
    await host.payload.update({ id, collection: 'postings', data: { _status: 'draft' } })
    expect((await get(`postings/${id}`)).status).toBe(404)
    expect((await get(`tombstones?updatedSince=${since}`)).body.docs).toMatchObject([
      { entryCollection: 'postings', entryId: id, reason: 'unpublished' },
    ])
  })

  it('should be told of a resolution that is public no more', async () => {
    const { payload } = host
    const municipality = await payload.create({
      collection: 'municipalities',
      data: { ags: '14612', kind: 'independent-city', name: 'Dresden' },
    })
    const board = await payload.create({
      collection: 'advisory-boards',
      data: {
        _status: 'published',
        foundingStatus: 'constituted',
        municipality: municipality.id,
        name: 'Beirat',
      },
    })
    const resolution = await payload.create({
      collection: 'resolutions',
      data: {
        board: board.id,
        decidedOn: '2026-09-01T12:00:00.000Z',
        isPublic: true,
        outcome: 'passed',
        title: 'Beschluss',
        wording: 'Der Beirat beschließt es.',
      } as never,
    })
    const gone = `tombstones?updatedSince=${since}&where[entryId][equals]=${resolution.id}`
    expect((await get(gone)).body.docs).toEqual([])
    await payload.update({
      id: resolution.id,
      collection: 'resolutions',
      data: { isPublic: false },
    })
    expect((await get(`resolutions/${resolution.id}`)).status).toBe(404)
    expect((await get(gone)).body.docs).toMatchObject([
      { entryCollection: 'resolutions', reason: 'unpublished' },
    ])
  })

  it('should be refused a search by address', async () => {
    const { body, status } = await get('postings?where[contact.email][like]=rosa')
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('contact.email')
  })
})
