import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Host, type SignedIn, startHost } from '../helpers/startHost.ts'

const reads = [
  'where=abc',
  'where=NaN',
  'where={}',
  'where=[]',
  'where=null',
  'where=1&where=2',
  'where[]=1',
  'where[title]=x',
  'where[title][equals]=a&where[title][equals]=b',
  'where[title][nope]=a',
  'where[nope][equals]=a',
  'where[and]=x',
  'where[or][0]=x',
  'where[and][0][and][0][and][0][title][equals]=x',
  'where[title][equals][x]=1',
  'where[id][in]=x',
  'where[id][in][x]=1',
  'where[id][exists]=maybe',
  'where[createdAt][greater_than]=never',
  'where[title][near]=x',
  'where[title][within]=x',
  'where[__proto__][equals]=1',
  'where[constructor][equals]=1',
  'where[title][like][]=a',
  'where[title][contains][0][x]=a',
  'where[updatedAt][equals]=',
  'where[provider.name][equals]=x',
  'where[provider.nope][equals]=x',
  'where[provider.postings.title][like]=x',
  'where[board.postings.provider.name][like]=x',
  'where[board.members.person.family][like]=x',
  'where[provider][equals][a]=x',
  'where[and][0][or][0][title][equals]=x',
  'where[or]=',
  'where[and][title][equals]=x',
  'where%5B=1',
  'where[title][all]=x',
  'where[title][intersects]=x',
  'limit=-1',
  'limit=0',
  'limit=abc',
  'limit=1e9',
  'limit=1.5',
  'limit=5&limit=6',
  'limit[]=5',
  'limit[x]=5',
  'limit=NaN',
  'limit=Infinity',
  'limit=',
  'page=-1',
  'page=0',
  'page=abc',
  'page=1e20',
  'page=1.5',
  'page[]=1',
  'depth=-1',
  'depth=abc',
  'depth=99',
  'depth[]=1',
  'depth=1.5',
  'sort=nope',
  'sort=-',
  'sort=',
  'sort[]=title&sort[]=-id',
  'sort[a]=b',
  'sort=title,title,title',
  'sort=constructor',
  'sort=provider.name',
  'sort=title.de',
  'sort=__proto__',
  'locale=xx',
  'locale=',
  'locale[]=de',
  'locale=all',
  'locale=*',
  'locale[x]=de',
  'fallback-locale=xx',
  'fallbackLocale[]=de&fallbackLocale[]=xx',
  'fallbackLocale[x]=de',
  'fallback-locale=none',
  'locale=de&locale=en',
  'select=abc',
  'select[title]=yes',
  'select[title]=true',
  'select[title][x]=true',
  'select[nope]=true',
  'select[title]=true&select[summary]=false',
  'select[]=title',
  'select[constructor]=true',
  'select[title][]=true',
  'populate=abc',
  'populate[nope]=x',
  'populate[member-organizations]=abc',
  'populate[member-organizations][name]=true',
  'populate[member-organizations][nope]=true',
  'populate[]=a',
  'joins=abc',
  'joins=false',
  'joins[nope][limit]=1',
  'joins[nope]=abc',
  'joins[]=a',
  'joins[nope][where]=x',
  'draft=maybe',
  'draft[]=true',
  'trash=maybe',
  'trash=true',
  'pagination=false',
  'pagination=x',
  'pagination[]=x',
  'flattenLocales=x',
  'data=abc',
  'data={}',
  'data=NaN',
  'nope=1',
  '__proto__[x]=1',
  'constructor=1',
  'a[b][c][d][e][f][g][h][i][j][k][l]=1',
  '[]=1',
  '=1',
  '&&&',
  '%',
  'limit=%00',
  'where[title][equals]=%00',
  'where[title][equals]=%F0%9F%98%80',
  `where[title][like]=${'%25'.repeat(200)}`,
  `where[title][equals]=${'a'.repeat(6000)}`,
  'updatedSince=nope',
  'updatedSince[]=2020',
  'richText=nope',
  'richText[]=html',
]

const paths = [
  '/api/postings',
  '/api/postings/count',
  '/api/postings/versions',
  '/api/postings/nope',
  '/api/globals/association',
  '/api/media',
  '/api/postings/versions/nope',
  '/api/globals/association/versions',
  '/api/users',
  '/api/member-organizations',
]

const inParallel = async <T>(items: T[], run: (item: T) => Promise<void>): Promise<void> => {
  for (let start = 0; start < items.length; start += 12) {
    await Promise.all(items.slice(start, start + 12).map(run))
  }
}

const who = (headers: Record<string, string>): string =>
  headers['Authorization'] ? 'admin' : 'anonymous'

describe('hostile requests', () => {
  let host: Host
  let admin: SignedIn
  beforeAll(async () => {
    host = await startHost({ options: { rate: { apiPerMinute: 0 } } })
    admin = await host.signIn({ email: 'admin@example.org', name: 'A', roles: [{ role: 'admin' }] })
    await host.payload.create({
      collection: 'postings',
      data: { title: 'Eins' } as never,
      draft: true,
    })
  })
  afterAll(() => host.stop())

  for (const path of paths) {
    it(`should never fail on ${path}`, async () => {
      const failed: string[] = []
      for (const headers of [{}, admin.headers] as Record<string, string>[]) {
        await inParallel(reads, async (query) => {
          const response = await fetch(`${host.url}${path}?${query}`, { headers })
          const text = await response.text()
          if (response.status >= 500)
            failed.push(`${who(headers)} ${query.slice(0, 80)}: ${text.slice(0, 100)}`)
        })
      }
      expect(failed).toEqual([])
    })
  }

  const bodies: { body: string; type?: string }[] = [
    ...[
      'null',
      '[]',
      '1',
      '"x"',
      '{',
      '',
      '{}',
      'true',
      '{"a":',
      '{"__proto__":{"x":1}}',
      '{"id":{}}',
      '{"email":{},"password":[]}',
      '{"email":null,"password":null}',
      '{"token":{},"password":1}',
      '{"title":{}}',
      '{"_status":"nope"}',
      '{"_status":{}}',
      '{"createdAt":"never"}',
      '{"deletedAt":{}}',
    ].map((body) => ({ body, type: 'application/json' })),
    { body: 'title=x', type: 'application/x-www-form-urlencoded' },
    { body: '<a/>', type: 'text/xml' },
    { body: '{}', type: 'text/plain' },
    { body: '{}', type: '' },
    { body: 'x', type: 'multipart/form-data' },
    { body: 'x', type: 'multipart/form-data; boundary=b' },
    {
      body: '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{x\r\n--b--\r\n',
      type: 'multipart/form-data; boundary=b',
    },
    {
      body: '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\nnull\r\n--b--\r\n',
      type: 'multipart/form-data; boundary=b',
    },
    {
      body: '--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nnope\r\n--b--\r\n',
      type: 'multipart/form-data; boundary=b',
    },
    {
      body: '--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nnope\r\n--b--\r\n',
      type: 'multipart/form-data; boundary=b',
    },
  ]
  const writes: [string, string][] = [
    ['POST', '/api/postings'],
    ['PATCH', '/api/postings'],
    ['PATCH', '/api/postings?where[id][equals]=x'],
    ['PATCH', '/api/postings?where=abc'],
    ['DELETE', '/api/postings'],
    ['DELETE', '/api/postings?where[nope][equals]=x'],
    ['DELETE', '/api/postings/nope'],
    ['PATCH', '/api/postings/nope'],
    ['POST', '/api/postings/nope/duplicate'],
    ['POST', '/api/postings/versions/nope'],
    ['POST', '/api/postings/access/nope'],
    ['POST', '/api/postings/access'],
    ['POST', '/api/media'],
    ['PATCH', '/api/media/nope'],
    ['POST', '/api/globals/association'],
    ['POST', '/api/globals/association/access'],
    ['POST', '/api/globals/association/versions/nope'],
    ['POST', '/api/users/login'],
    ['POST', '/api/users/forgot-password'],
    ['POST', '/api/users/reset-password'],
    ['POST', '/api/users/unlock'],
    ['POST', '/api/users/logout'],
    ['POST', '/api/users/refresh-token'],
    ['POST', '/api/users/first-register'],
    ['POST', '/api/users/verify/nope'],
    ['POST', '/api/payload-preferences/nope'],
    ['GET', '/api/payload-preferences/nope'],
    ['DELETE', '/api/payload-preferences/nope'],
    ['GET', '/api/media/file/nope.png'],
    ['GET', '/api/media/file/%2e%2e%2fpackage.json'],
    ['GET', '/api/media/file/nope.png?prefix=..'],
    ['GET', '/api/media/file/%00'],
    ['GET', `/api/documents/file/${'a'.repeat(300)}`],
    ['GET', '/api/media/paste-url/x?src=nope'],
    ['GET', '/api/access'],
    ['GET', '/api/users/init'],
    ['GET', '/api/postings/%25'],
    ['GET', '/api/postings/%00'],
  ]
  for (const [method, path] of writes) {
    it(`should never fail on ${method} ${path}`, async () => {
      const failed: string[] = []
      for (const headers of [{}, admin.headers] as Record<string, string>[]) {
        await inParallel(
          method === 'GET' ? [{}] : bodies,
          async ({ body, type }: { body?: string; type?: string }) => {
            const response = await fetch(`${host.url}${path}`, {
              body: body === undefined ? undefined : Buffer.from(body),
              headers: { ...headers, ...(type ? { 'Content-Type': type } : {}) },
              method,
            })
            const text = await response.text()
            if (response.status >= 500)
              failed.push(`${who(headers)} ${type} ${body}: ${text.slice(0, 100)}`)
            else expect(() => JSON.parse(text || '{}') as unknown).not.toThrow()
          },
        )
      }
      expect(failed).toEqual([])
    })
  }

  it('should never fail on a value of the wrong kind, whatever the field', async () => {
    const values = [
      null,
      '',
      'x',
      1,
      true,
      1e300,
      [],
      [1],
      [null],
      [[]],
      [{}],
      {},
      { a: 1 },
      { id: {} },
      { relationTo: 'x', value: 'y' },
      [{ blockType: 'x' }],
      { root: null },
    ]
    const failed: string[] = []
    const entities = [
      ...host.payload.config.collections.map((entity) => ({
        entity,
        path: `/api/${entity.slug}`,
      })),
      ...host.payload.config.globals.map((entity) => ({
        entity,
        path: `/api/globals/${entity.slug}`,
      })),
    ]
    for (const { entity, path } of entities) {
      const kinds = new Map(
        entity.flattenedFields.map((field) => [
          `${field.type} ${field.localized} ${'hasMany' in field && field.hasMany}`,
          field,
        ]),
      )
      for (const field of kinds.values()) {
        const asked = values.flatMap((value) => [
          { query: 'draft=true', value },
          { query: 'draft=true&locale=en', value },
        ])
        await inParallel(asked, async ({ query, value }) => {
          const response = await fetch(`${host.url}${path}?${query}`, {
            body: JSON.stringify({ [field.name]: value }),
            headers: { ...admin.headers, 'Content-Type': 'application/json' },
            method: 'POST',
          })
          const text = await response.text()
          if (response.status >= 500) {
            failed.push(
              `${path}?${query} ${field.name} ${JSON.stringify(value)}: ${text.slice(0, 100)}`,
            )
          }
        })
      }
    }
    expect(failed).toEqual([])
  }, 300_000)

  it('should refuse a filter that the database would not survive, from staff too', async () => {
    const conditions = Array.from(
      { length: 10_000 },
      (_, index) => `where[or][${index}][title][equals]=x`,
    ).join('&')
    for (const headers of [{}, admin.headers] as Record<string, string>[]) {
      const response = await fetch(`${host.url}/api/postings`, {
        body: conditions,
        headers: {
          ...headers,
          'Content-Type': 'application/x-www-form-urlencoded',
          'X-Payload-HTTP-Method-Override': 'GET',
        },
        method: 'POST',
      })
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        code: expect.stringMatching(/^(INVALID_PARAMETER|LIMIT_OUT_OF_RANGE)$/),
        field: expect.stringMatching(/^where/),
      })
    }
  })

  it('should never fail on a GraphQL query', async () => {
    const queries = [
      '{ Postings(page: -1) { docs { id } } }',
      '{ Postings(page: 2147483647) { docs { id } } }',
      '{ Postings(sort: "nope") { docs { id } } }',
      '{ Postings(sort: "-,,") { docs { id } } }',
      '{ Postings(where: { AND: [] OR: [] }) { docs { id } } }',
      '{ Postings(where: { id: { in: [] } }) { docs { id } } }',
      '{ Postings(where: { title: { like: "%" } }) { docs { id } } }',
      '{ Postings(where: { createdAt: { greater_than: "never" } }) { docs { id } } }',
      // Names that every object of JavaScript has.
      '{ constructor toString __proto__ }',
      '{ __schema { constructor toString } }',
      '{ Postings { docs { constructor hasOwnProperty } } }',
      '{ ...constructor } fragment constructor on toString { valueOf }',
      'query ($constructor: Posting_where) { Postings(where: $constructor) { docs { id } } }',
      '{ Postings(where: $__proto__, limit: $constructor) { docs { id } } }',
      '{ Postings(where: { constructor: { equals: 1 } }) { docs { id @toString } } }',
      '{ Posting(id: "") { id } }',
      '{ Posting(id: "%") { id } }',
      '{ versionPosting(id: "nope") { id } }',
      '{ versionsPostings(sort: "nope", page: -5) { docs { id } } }',
      '{ docAccessPosting(id: "nope") { update { permission } } }',
      '{ MemberOrganizations { docs { postings(sort: "nope", page: -1) { docs { id } } } } }',
      'mutation { createPosting(data: {}, draft: true) { id } }',
      'mutation { updatePosting(id: "nope", data: {}) { id } }',
      'mutation { deletePosting(id: "nope") { id } }',
      'mutation { duplicatePosting(id: "nope") { id } }',
      'mutation { restoreVersionPosting(id: "nope") { id } }',
      'mutation { restoreVersionAssociation(draft: true) { id } }',
      'mutation { verifyEmailUser(token: "x") }',
      'mutation { loginUser(email: "x", password: "") { token } }',
      'mutation { resetPasswordUser(token: "x", password: "x") { token } }',
    ]
    const failed: string[] = []
    for (const headers of [{}, admin.headers] as Record<string, string>[]) {
      await inParallel(queries, async (query) => {
        const response = await fetch(`${host.url}/api/graphql`, {
          body: JSON.stringify({ query }),
          headers: { ...headers, 'Content-Type': 'application/json' },
          method: 'POST',
        })
        const text = await response.text()
        if (response.status >= 500 || text.includes('INTERNAL_SERVER_ERROR')) {
          failed.push(`${who(headers)} ${query}: ${text.slice(0, 150)}`)
        }
      })
    }
    expect(failed).toEqual([])
  })
})
