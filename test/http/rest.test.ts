import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionConfig, CollectionSlug, PayloadHandler } from 'payload'
import { wellFormedPlugin } from '../../plugins/well-formed/index.ts'
import { bootMinimal, type MinimalPayload } from '../helpers/bootMinimal.ts'
import { servePayload } from '../helpers/servePayload.ts'

const anyone = () => true
const organizationsSlug = 'organizations' as CollectionSlug
const postingsSlug = 'postings' as CollectionSlug
const echo: PayloadHandler = ({ query }) => Response.json(query)

const collections: CollectionConfig[] = [
  {
    slug: postingsSlug,
    access: { create: anyone, read: anyone, readVersions: anyone },
    custom: {
      queryParameters: { since: (value: unknown) => value === 'now' || '"since" must be "now".' },
    },
    endpoints: [
      { handler: echo, method: 'get', path: '/echo' },
      { custom: { queryOf: '/:id' }, handler: echo, method: 'get', path: '/by-name/:name' },
    ],
    fields: [
      { name: 'title', type: 'text', localized: true },
      { name: 'kind', type: 'select', options: ['a', 'b'] },
      { name: 'tags', type: 'text', hasMany: true },
      { name: 'hours', type: 'number' },
      { name: 'start', type: 'date' },
      { name: 'spot', type: 'point' },
      { name: 'pay', type: 'group', fields: [{ name: 'text', type: 'text' }] },
      { name: 'tasks', type: 'array', fields: [{ name: 'text', type: 'text' }] },
      {
        name: 'parts',
        type: 'blocks',
        blocks: [{ slug: 'note', fields: [{ name: 'text', type: 'text' }] }],
      },
      { name: 'extra', type: 'json' },
      { name: 'organization', type: 'relationship', relationTo: organizationsSlug },
      { name: 'subject', type: 'relationship', relationTo: [organizationsSlug, postingsSlug] },
      { name: 'secret', type: 'text', access: { read: () => false } },
    ],
    trash: true,
    versions: { drafts: true },
  },
  {
    slug: organizationsSlug,
    access: { read: anyone },
    fields: [
      { name: 'name', type: 'text' },
      { name: 'postings', type: 'join', collection: postingsSlug, on: 'organization' },
    ],
  },
  { slug: 'users', auth: true, fields: [] },
  { slug: 'partners', auth: { disableLocalStrategy: true, useAPIKey: true }, fields: [] },
]

describe('the query schema of REST', () => {
  let minimal: MinimalPayload
  let stop: () => Promise<void>
  let url: string
  let admin: Record<string, string>
  let partner: Record<string, string>

  beforeAll(async () => {
    minimal = await bootMinimal({
      admin: { user: 'users' },
      collections,
      globals: [
        { slug: 'association', access: { read: anyone }, fields: [{ name: 'name', type: 'text' }] },
      ],
      localization: { defaultLocale: 'de', fallback: true, locales: ['de', 'en'] },
      maxDepth: 3,
      // What is of the wrong kind is refused there, through every door.
      plugins: [wellFormedPlugin()],
    })
    const { payload } = minimal
    const served = await servePayload({ payload, payloadKey: minimal.key })
    ;({ stop } = served)
    url = `${served.url}/api`
    const data = { email: 'a@example.org', password: 'kennwort-17' }
    await payload.create({ collection: 'users', data } as never)
    const { token } = (await payload.login({ collection: 'users', data } as never)) as {
      token: string
    }
    admin = { Authorization: `JWT ${token}` }
    await payload.create({
      collection: 'partners',
      data: { apiKey: 'k'.repeat(36), enableAPIKey: true },
    } as never)
    partner = { Authorization: `partners API-Key ${'k'.repeat(36)}` }
    const organization = await payload.create({
      collection: organizationsSlug,
      data: { name: 'Verein' },
    } as never)
    await payload.create({
      collection: postingsSlug,
      data: {
        _status: 'published',
        hours: 5,
        organization: (organization as unknown as { id: number }).id,
        secret: 'canary',
        start: '2026-11-23T08:00:00.000Z',
        title: 'Stelle',
      },
    } as never)
  })
  afterAll(async () => {
    await stop()
    await minimal.stop()
  })

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(url + path, { headers })
    const body = (await response.json()) as {
      code?: string
      docs?: unknown[]
      errors?: unknown[]
      field?: string
      message?: string
    }
    return { ...body, status: response.status }
  }

  const allowed = [
    '/postings',
    '/postings?limit=100&page=1&depth=3&sort=-start,title',
    '/postings?sort[]=title&sort[]=-id',
    '/postings?where[title][equals]=Stelle',
    '/postings?where[or][0][title][like]=St&where[or][1][hours][greater_than]=3',
    '/postings?where={"title":{"equals":"Stelle"}}',
    '/postings?where[organization.name][equals]=Verein',
    '/postings?where[organization][equals]=1',
    '/postings?where[title.de][equals]=Stelle&locale=all',
    '/postings?where[start][less_than]=2027-01-01',
    '/postings?where[id][in]=1,2',
    '/postings?where[id][in][0]=1',
    '/postings?where[pay.text][exists]=false',
    '/postings?where[tasks.text][exists]=false',
    '/postings?where[_status][equals]=published',
    '/postings?where[updatedAt][greater_than]=2020-01-01T00:00:00Z',
    '/postings?where[subject][equals][relationTo]=organizations&where[subject][equals][value]=1',
    '/postings?where[subject.relationTo][equals]=organizations',
    '/postings?where[tags][in]=a',
    '/postings?select[title]=true&select[pay][text]=true&select[tasks]=true&select[parts][note][text]=true',
    '/postings?select[title]=false',
    '/postings?populate[organizations][name]=true',
    '/postings?locale=en&fallback-locale=de',
    '/postings?fallbackLocale[]=de&fallbackLocale[]=en',
    '/postings?fallback-locale=none',
    '/postings?locale=all',
    '/postings?draft=true&trash=true&pagination=false&limit=5',
    '/postings?since=now',
    '/postings?updatedSince=2026-11-23T08:00:00%2B01:00',
    '/postings?richText=html,text',
    '/postings/1?depth=0&select[title]=true',
    '/postings/count?where[kind][equals]=a',
    '/postings/versions?where[version.title][equals]=Stelle&sort=-updatedAt',
    '/postings/versions?where[parent][equals]=1&where[latest][equals]=true',
    '/organizations?joins[postings][limit]=5&joins[postings][sort]=-start&joins[postings][where][kind][equals]=a',
    '/organizations?joins[postings][where][hours][equals]=5',
    '/organizations?joins[postings][where][title][equals]=Stelle',
    '/organizations?joins[postings][where][organization.name][equals]=Verein',
    '/organizations?joins[postings]=false',
    '/organizations?where[postings.title][equals]=Stelle',
    '/globals/association?depth=0&locale=de&select[name]=true',
    '/postings/echo?anything=goes&limit=0',
    '/postings/by-name/a?depth=0&locale=en&draft=true&select[title]=true&since=now&richText=html',
  ]
  for (const path of allowed) {
    it(`should allow ${path}`, async () => {
      expect(await get(path)).toMatchObject({ status: 200 })
    })
  }

  const refused: [path: string, code: string, field: string][] = [
    ['/postings?limit=0', 'LIMIT_OUT_OF_RANGE', 'limit'],
    ['/postings?limit=-1', 'LIMIT_OUT_OF_RANGE', 'limit'],
    ['/postings?limit=101', 'LIMIT_OUT_OF_RANGE', 'limit'],
    ['/postings?limit=1e9', 'INVALID_PARAMETER', 'limit'],
    ['/postings?limit=5&limit=6', 'INVALID_PARAMETER', 'limit'],
    ['/postings?page=0', 'LIMIT_OUT_OF_RANGE', 'page'],
    ['/postings?page=-1', 'LIMIT_OUT_OF_RANGE', 'page'],
    ['/postings?depth=abc', 'INVALID_PARAMETER', 'depth'],
    ['/postings?depth=4', 'LIMIT_OUT_OF_RANGE', 'depth'],
    ['/postings?pagination=false', 'INVALID_PARAMETER', 'limit'],
    ['/postings?locale=xx', 'UNKNOWN_LOCALE', 'locale'],
    ['/postings?fallback-locale=xx', 'UNKNOWN_LOCALE', 'fallback-locale'],
    ['/postings?sort=nope', 'UNKNOWN_FIELD', 'nope'],
    ['/postings?sort=a,b,c,d,e,f', 'LIMIT_OUT_OF_RANGE', 'sort'],
    ['/postings?nope=1', 'UNKNOWN_PARAMETER', 'nope'],
    ['/postings/by-name/a?nope=1', 'UNKNOWN_PARAMETER', 'nope'],
    ['/postings/by-name/a?where[kind][equals]=a', 'UNKNOWN_PARAMETER', 'where'],
    ['/postings/by-name/a?locale=xx', 'UNKNOWN_LOCALE', 'locale'],
    ['/postings/by-name/a?depth=9', 'LIMIT_OUT_OF_RANGE', 'depth'],
    ['/postings/by-name/a?select[nope]=true', 'UNKNOWN_FIELD', 'select.nope'],
    ['/postings/by-name/a?richText=xml', 'INVALID_PARAMETER', 'richText'],
    ['/postings?draft=maybe', 'INVALID_PARAMETER', 'draft'],
    ['/postings?where=abc', 'INVALID_PARAMETER', 'where'],
    ['/postings?where=NaN', 'INVALID_PARAMETER', 'where'],
    ['/postings?where=a&where=b', 'INVALID_PARAMETER', 'where'],
    ['/postings?where[nope][equals]=1', 'UNKNOWN_FIELD', 'nope'],
    ['/postings?where[organization.nope][equals]=1', 'UNKNOWN_FIELD', 'organization.nope'],
    ['/postings?where[title][nope]=1', 'INVALID_PARAMETER', 'where.title.nope'],
    ['/postings?where[title]=x', 'INVALID_PARAMETER', 'where.title'],
    ['/postings?where[title][near]=1,2', 'INVALID_PARAMETER', 'where.title.near'],
    ['/postings?where[start][greater_than]=never', 'INVALID_PARAMETER', 'where.start.greater_than'],
    ['/postings?where[hours][equals]=many', 'INVALID_PARAMETER', 'where.hours.equals'],
    [`/postings?where[id][in]=${'1,'.repeat(201)}`, 'LIMIT_OUT_OF_RANGE', 'where.id.in'],
    [
      '/postings?where[and][0][and][0][and][0][and][0][and][0][and][0][title][equals]=x',
      'UNKNOWN_FIELD',
      '',
    ],
    [
      '/postings?where={"and":[{"and":[{"and":[{"and":[{"and":[{"and":[{"id":{"equals":1}}]}]}]}]}]}]}',
      'LIMIT_OUT_OF_RANGE',
      'where',
    ],
    [
      `/postings?${Array.from({ length: 51 }, (_, index) => `where[or][${index}][id][equals]=${index}`).join('&')}`,
      'LIMIT_OUT_OF_RANGE',
      'where',
    ],
    ['/postings?where[secret][equals]=canary', 'FIELD_NOT_QUERYABLE', 'secret'],
    ['/postings?where[or][0][secret][exists]=true', 'FIELD_NOT_QUERYABLE', 'secret'],
    ['/postings?sort=secret', 'FIELD_NOT_QUERYABLE', 'secret'],
    ['/postings/count?where[secret][equals]=canary', 'FIELD_NOT_QUERYABLE', 'secret'],
    ['/organizations?where[postings.secret][equals]=canary', 'FIELD_NOT_QUERYABLE', 'secret'],
    ['/postings?select=abc', 'INVALID_PARAMETER', 'select'],
    ['/postings?select[nope]=true', 'UNKNOWN_FIELD', 'select.nope'],
    ['/postings?select[title][x]=true', 'INVALID_PARAMETER', 'select.title'],
    ['/postings?populate[nope][x]=true', 'UNKNOWN_FIELD', 'populate.nope'],
    ['/organizations?joins[postings][limit]=0', 'LIMIT_OUT_OF_RANGE', 'joins.postings.limit'],
    ['/organizations?joins[postings][sort]=-title', 'INVALID_PARAMETER', 'joins.postings.sort'],
    [
      '/organizations?joins[postings][sort]=organization.name',
      'INVALID_PARAMETER',
      'joins.postings.sort',
    ],
    ['/organizations?joins[nope][limit]=1', 'UNKNOWN_FIELD', 'joins.nope'],
    ['/postings?since=yesterday', 'INVALID_PARAMETER', 'since'],
    ['/postings?updatedSince=yesterday', 'INVALID_PARAMETER', 'updatedSince'],
    ['/postings?richText=pdf', 'INVALID_PARAMETER', 'richText'],
    ['/globals/association?limit=1', 'UNKNOWN_PARAMETER', 'limit'],
  ]
  for (const [path, code, field] of refused) {
    it(`should refuse ${path.slice(0, 100)}`, async () => {
      const answer = await get(path)
      expect(answer).toMatchObject({ code, message: expect.any(String), status: 400 })
      expect(answer.field).toContain(field)
      expect(answer.errors).toHaveLength(1)
    })
  }

  it('should hold a partner to the same limits as anyone', async () => {
    expect(await get('/postings?limit=0', partner)).toMatchObject({ code: 'LIMIT_OUT_OF_RANGE' })
    expect(await get('/postings?limit=5', partner)).toMatchObject({ status: 200 })
  })

  it('should stop for the admin panel only what would fail', async () => {
    for (const path of [
      '/postings?limit=0',
      '/postings?limit=500&page=0',
      '/postings?nope=1',
      '/postings?pagination=false',
      '/postings?depth=10',
      '/postings?sort=nope',
      '/postings?where[and]=',
      '/postings?where=',
    ]) {
      expect([path, (await get(path, admin)).status]).toEqual([
        path,
        path.includes('[and]=') ? 400 : 200,
      ])
    }
    for (const path of [
      '/postings?where=abc',
      '/postings?where[title][near]=x',
      '/postings?where[_id][exists]=true',
      '/postings?limit=1.5',
      '/postings?page=1e20',
    ]) {
      expect([path, (await get(path, admin)).status]).toEqual([path, 400])
    }
  })

  it('should look at a query that comes as the body of a POST', async () => {
    const ask = async (body: string, type = 'application/x-www-form-urlencoded') => {
      const response = await fetch(`${url}/postings`, {
        body,
        headers: { 'Content-Type': type, 'X-Payload-HTTP-Method-Override': 'GET' },
        method: 'POST',
      })
      return { ...((await response.json()) as object), status: response.status }
    }
    expect(await ask('where[title][equals]=Stelle')).toMatchObject({ status: 200, totalDocs: 1 })
    expect(await ask('limit=0')).toMatchObject({ field: 'limit', status: 400 })
    expect(await ask('{"locale":"de&limit=0"}', 'application/json')).toMatchObject({
      field: 'locale',
      status: 400,
    })
    // What the address may not ask, the body may not either.
    for (const name of ['joins', 'limit', 'populate', 'select', 'sort', 'where'])
      expect(await ask(JSON.stringify({ [name]: {} }), 'application/json')).toMatchObject({
        code: 'UNKNOWN_PARAMETER',
        field: name,
        status: 400,
      })
    expect(await ask('{', 'application/json')).toMatchObject({
      code: 'MALFORMED_JSON',
      status: 400,
    })
    expect(await ask('x', 'text/plain')).toMatchObject({ status: 415 })
  })

  it('should name the field of a value of the wrong kind', async () => {
    for (const [field, value] of Object.entries({
      hours: {},
      kind: {},
      organization: [1],
      parts: [{}],
      pay: 'x',
      spot: 'x',
      subject: 1,
      tasks: {},
      title: ['x'],
    })) {
      const response = await fetch(`${url}/postings`, {
        body: JSON.stringify({ [field]: value }),
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      })
      expect([field, response.status, await response.json()]).toEqual([
        field,
        400,
        expect.objectContaining({
          code: 'VALIDATION_FAILED',
          field: expect.stringContaining(field),
        }),
      ])
    }
  })

  it('should start the jobs of the config once, whatever asks', async () => {
    const scheduled = await bootMinimal({
      collections: [{ slug: 'users', auth: true, fields: [] }],
      jobs: {
        autoRun: [{ cron: '0 0 1 1 *' }],
        tasks: [{ handler: () => ({ output: {} }), slug: 'nothing' }],
      },
    })
    const served = await servePayload({ payload: scheduled.payload, payloadKey: scheduled.key })
    expect(scheduled.payload.crons).toHaveLength(0)
    await Promise.all(Array.from({ length: 5 }, () => fetch(`${served.url}/api/users/me`)))
    expect(scheduled.payload.crons).toHaveLength(1)
    await served.stop()
    await scheduled.stop()
  })
})
