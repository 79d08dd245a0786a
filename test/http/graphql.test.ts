import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { CollectionConfig, CollectionSlug } from 'payload'
import { bootMinimal, type MinimalPayload } from '../helpers/bootMinimal.ts'
import { servePayload } from '../helpers/servePayload.ts'

type Answer = {
  data?: Record<string, unknown>
  errors?: { extensions: { code: string }; message: string; path?: string[] }[]
}

const anyone = () => true
const organizationsSlug = 'organizations' as CollectionSlug

const organizations: CollectionConfig = {
  slug: organizationsSlug,
  access: { read: anyone },
  fields: [
    { name: 'name', type: 'text', localized: true },
    { name: 'seat', type: 'text' },
    { name: 'parent', type: 'relationship', relationTo: organizationsSlug },
    { name: 'postings', type: 'join', collection: 'postings', on: 'organization' },
    { name: 'few', type: 'join', collection: 'postings', defaultLimit: 3, on: 'organization' },
  ],
}

const postings: CollectionConfig = {
  slug: 'postings',
  access: { create: anyone, read: anyone },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'organization', type: 'relationship', relationTo: organizationsSlug },
    {
      name: 'partners',
      type: 'array',
      fields: [{ name: 'organization', type: 'relationship', relationTo: organizationsSlug }],
    },
    {
      name: 'secret',
      type: 'text',
      access: { read: () => false },
    },
  ],
}

const users: CollectionConfig = { slug: 'users', auth: true, fields: [] }

describe('GraphQL', () => {
  let minimal: MinimalPayload
  let url: string
  let stop: () => Promise<void>
  const ids: Record<string, number | string> = {}

  beforeAll(async () => {
    minimal = await bootMinimal({
      collections: [organizations, postings, users],
      graphQL: {
        mutations: (GraphQL) => ({
          fail: {
            type: GraphQL.GraphQLString,
            resolve: () => {
              throw new Error('the password of the database is 1234')
            },
          },
        }),
      },
      localization: { defaultLocale: 'de', fallback: true, locales: ['de', 'en'] },
    })
    const { payload } = minimal
    const create = async (collection: string, data: object, locale = 'de') =>
      (await payload.create({ collection, data, locale } as never)) as { id: string }
    const { id } = await create('organizations', { name: 'Verein', seat: 'Leipzig' })
    ids['organization'] = id
    await payload.update({
      collection: 'organizations',
      data: { name: 'Society' },
      id,
      locale: 'en',
    } as never)
    for (let index = 0; index < 30; index += 1) {
      const posting = await create('postings', {
        organization: id,
        partners: [{ organization: id }],
        secret: 'canary',
        title: `Stelle ${index}`,
      })
      ids['posting'] ??= posting.id
    }
    const served = await servePayload({ payload, payloadKey: minimal.key })
    url = `${served.url}/api/graphql`
    stop = served.stop
  })
  afterAll(async () => {
    await stop()
    await minimal.stop()
  })

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(url, {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
      method: 'POST',
    })
  const ask = async (query: string, variables?: object): Promise<Answer> =>
    (await (await post({ query, variables })).json()) as Answer
  const codeOf = async (query: string, variables?: object): Promise<string | undefined> =>
    (await ask(query, variables)).errors?.[0]?.extensions.code
  const countFinds = async (query: string): Promise<{ answer: Answer; calls: number }> => {
    const { db } = minimal.payload
    const spies = [
      jest.spyOn(db, 'find'),
      jest.spyOn(db, 'findOne'),
      jest.spyOn(db, 'count'),
      jest.spyOn(db, 'queryDrafts'),
    ]
    const answer = await ask(query)
    const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
    for (const spy of spies) spy.mockRestore()
    return { answer, calls }
  }

  it('should give each root field its own locale, down to relations', async () => {
    const { data, errors } = await ask(`{
      de: Posting(id: ${JSON.stringify(ids['posting'])}, locale: de) { title organization { name postings(limit: 1) { docs { organization { name } } } } }
      en: Posting(id: ${JSON.stringify(ids['posting'])}, locale: en) { title organization { name postings(limit: 1) { docs { organization { name } } } } }
    }`)
    expect(errors).toBeUndefined()
    const of = (name: string) => ({
      title: 'Stelle 0',
      organization: { name, postings: { docs: [{ organization: { name } }] } },
    })
    expect(data).toEqual({ de: of('Verein'), en: of('Society') })
  })

  it('should hold a locale that a relation names to that relation and what is below it', async () => {
    const { data } = await ask(`{
      Posting(id: ${JSON.stringify(ids['posting'])}, locale: de) {
        english: organization(locale: en) { name postings(limit: 1) { docs { organization { name } } } }
        organization { name }
      }
    }`)
    expect(data).toEqual({
      Posting: {
        english: { name: 'Society', postings: { docs: [{ organization: { name: 'Society' } }] } },
        organization: { name: 'Verein' },
      },
    })
  })

  it('should not let a draft flag or locale of one root field reach the next', async () => {
    const { data } = await ask(`{
      en: Organizations(locale: en) { docs { name } }
      none: Organizations { docs { name } }
    }`)
    expect(data).toEqual({
      en: { docs: [{ name: 'Society' }] },
      none: { docs: [{ name: 'Verein' }] },
    })
  })

  it('should select only what is asked for', async () => {
    const find = jest.spyOn(minimal.payload.db, 'find')
    await ask('{ Postings { docs { title organization { name } } } }')
    const selects = find.mock.calls.map(([{ select }]) => select)
    find.mockRestore()
    expect(selects).toEqual([{ organization: { name: true }, title: true }, { name: true }])
  })

  it.each([
    ['{ Postings { docs { title } } }', false],
    ['{ Postings(page: 1) { __typename ...F } } fragment F on Postings { docs { title } }', false],
    ['{ Postings(page: 2) { docs { title } } }', true],
    ['{ Postings { docs { title } hasNextPage } }', true],
    ['{ Postings { ...F docs { title } } } fragment F on Postings { totalDocs }', true],
  ])('should count a list only where its length is asked for: %s', async (query, isCounted) => {
    const find = jest.spyOn(minimal.payload.db, 'find')
    await ask(query)
    const counts = find.mock.calls.map(([{ pagination }]) => pagination)
    find.mockRestore()
    expect(counts).toEqual([isCounted])
  })

  const shapes = {
    aliases: '{ a: Postings(limit: 2) { rows: docs { t: title o: organization { n: name } } } }',
    fragments: `query { Postings(limit: 2) { docs { title } ...F docs { organization { seat } } } }
      fragment F on Postings { docs { organization { name } } totalDocs }`,
    'relations in arrays beside one of the same name':
      '{ Postings(limit: 2) { docs { organization { name } partners { organization { seat } } } } }',
    'joins and aliases':
      '{ Organizations { docs { j: few { x: docs { title organization { seat } } } } } }',
    typenames:
      '{ Postings(limit: 2) { __typename docs { __typename organization { __typename } } } }',
  }
  for (const [name, query] of Object.entries(shapes)) {
    it(`should answer the same with and without select: ${name}`, async () => {
      const selected = await ask(query)
      const whole = await ask(
        query.replace(/(ostings|rganizations)(\((.*?)\))? \{/, '$1($3 select: false) {'),
      )
      expect(selected.errors).toBeUndefined()
      expect(selected).toEqual(whole)
    })
  }

  it('should give a join ten entries, or the default of its field, and never more than the limit', async () => {
    const { data } = await ask(
      '{ Organizations { docs { postings { docs { id } hasNextPage } few { docs { id } } } } }',
    )
    const [organization] = (
      data?.['Organizations'] as {
        docs: Record<string, { docs: unknown[]; hasNextPage: boolean }>[]
      }
    ).docs
    expect(organization?.['postings']?.docs).toHaveLength(10)
    expect(organization?.['postings']?.hasNextPage).toBe(true)
    expect(organization?.['few']?.docs).toHaveLength(3)
    expect(
      await codeOf('{ Organizations { docs { postings(limit: 101) { docs { id } } } } }'),
    ).toBe('LIMIT_OUT_OF_RANGE')
    expect(await codeOf('{ Organizations { docs { postings(limit: 0) { docs { id } } } } }')).toBe(
      'LIMIT_OUT_OF_RANGE',
    )
    expect(
      await codeOf(
        'query($n: Int) { Organizations { docs { postings(limit: $n) { docs { id } } } } }',
        { n: -1 },
      ),
    ).toBe('LIMIT_OUT_OF_RANGE')
    expect(await codeOf('query($n: Int = 500) { Postings(limit: $n) { docs { id } } }')).toBe(
      'LIMIT_OUT_OF_RANGE',
    )
  })

  it('should give a list without pagination no more than its default', async () => {
    const { data } = await ask('{ Postings(pagination: false) { docs { id } } }')
    expect((data?.['Postings'] as { docs: unknown[] }).docs).toHaveLength(10)
  })

  it('should answer or refuse nested joins with less than 200 database calls', async () => {
    const nest = (levels: number, limit: string): string =>
      levels === 0
        ? 'id'
        : `organization { postings${limit} { docs { ${nest(levels - 1, limit)} } } }`
    for (const limit of ['', '(limit: 1)', '(limit: 2)', '(limit: 5)', '(limit: 100)']) {
      for (const levels of [1, 2, 3, 4]) {
        const { answer, calls } = await countFinds(
          `{ Postings { docs { ${nest(levels, limit)} } } }`,
        )
        const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? []
        expect({ calls: calls < 200, codes, levels, limit }).toEqual({
          calls: true,
          codes: answer.errors
            ? expect.arrayContaining([expect.stringMatching(/^QUERY_TOO_/)])
            : [],
          levels,
          limit,
        })
      }
    }
  })

  it('should refuse what is too deep, too wide or too long, and say what to change', async () => {
    const deep = `{ Postings(limit: 1) { docs { ${'organization { parent { parent { '.repeat(1)}parent { parent { parent { id } } } } } } } } }`
    expect(await codeOf(deep)).toBe('QUERY_TOO_DEEP')
    const aliases = Array.from({ length: 11 }, (_, index) => `a${index}: __typename`).join(' ')
    expect(await codeOf(`{ ${aliases} }`)).toBe('TOO_MANY_ALIASES')
    expect(await codeOf(`{ ${'__typename '.repeat(1500)} }`)).toBe('TOO_MANY_TOKENS')
    expect(await codeOf(`{ ${'__typename @include(if: true) '.repeat(21)} }`)).toBe(
      'TOO_MANY_DIRECTIVES',
    )
    const { errors } = await ask(
      '{ Organizations(limit: 100) { docs { postings(limit: 100) { docs { id } } } } }',
    )
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'QUERY_TOO_EXPENSIVE' },
      message: expect.stringContaining('smaller "limit"'),
    })
  })

  it('should refuse thirty doubled fragments at once, and fragments in a circle', async () => {
    const doubled = Array.from(
      { length: 30 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    ).join('\n')
    const started = performance.now()
    expect(await codeOf(`{ ...F0 } ${doubled} fragment F30 on Query { __typename }`)).toBe(
      'QUERY_TOO_LARGE',
    )
    const unused = await codeOf(`{ __typename } ${doubled} fragment F30 on Query { __typename }`)
    expect(unused).toBe('GRAPHQL_VALIDATION_FAILED')
    const elapsed = performance.now() - started
    const reference = performance.now()
    for (let index = 0; index < 20; index += 1) await ask('{ __typename }')
    expect(elapsed).toBeLessThan(50 * (performance.now() - reference))
    expect(await codeOf('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toBe(
      'FRAGMENT_CYCLE',
    )
  })

  it('should refuse batches, subscriptions and malformed bodies', async () => {
    const batch = await post([{ query: '{ __typename }' }])
    expect([batch.status, await batch.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'BATCH_NOT_SUPPORTED' }),
    ])
    expect(await codeOf('subscription { x }')).toBe('SUBSCRIPTIONS_NOT_SUPPORTED')
    for (const body of ['{', 'null', '"x"', '{}', '{"query":1}', '{"query":"{","variables":[]}']) {
      const response = await post(body)
      expect([body, response.status]).toEqual([body, 400])
    }
    const text = await post('{}', { 'Content-Type': 'text/plain' })
    expect([text.status, await text.json()]).toEqual([
      415,
      expect.objectContaining({ code: 'UNSUPPORTED_MEDIA_TYPE' }),
    ])
  })

  it('should answer queries by GET and keep mutations out of it', async () => {
    const query = encodeURIComponent('query Q($id: Int!) { Posting(id: $id) { title } }')
    const variables = encodeURIComponent(JSON.stringify({ id: ids['posting'] }))
    const got = await fetch(`${url}?query=${query}&variables=${variables}&operationName=Q`)
    expect(await got.json()).toEqual({ data: { Posting: { title: 'Stelle 0' } } })
    const mutation = await fetch(`${url}?query=${encodeURIComponent('mutation { fail }')}`)
    expect([mutation.status, mutation.headers.get('allow')]).toEqual([405, 'POST'])
    const message = 'Send mutations by POST.'
    const described = { code: 'METHOD_NOT_ALLOWED', message }
    expect(await mutation.json()).toEqual({ ...described, errors: [described] })
    const put = await fetch(url, { method: 'PUT' })
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
  })

  it('should choose the status as the specification of GraphQL over HTTP says', async () => {
    const accept = { Accept: 'application/graphql-response+json' }
    expect((await post({ query: '{ nope }' })).status).toBe(200)
    expect((await post({ query: '{ nope }' }, accept)).status).toBe(400)
    expect((await post({ query: 'mutation { fail }' }, accept)).status).toBe(200)
  })

  it('should give every error a code and hide what is the server’s own business', async () => {
    const failed = await ask('mutation { fail }')
    expect(failed.errors?.[0]).toMatchObject({
      extensions: { code: 'INTERNAL_SERVER_ERROR', statusCode: 500 },
      message: 'Something went wrong.',
    })
    expect(JSON.stringify(failed)).not.toContain('1234')
    const hidden = await ask(
      '{ Postings(where: { secret: { equals: "canary" } }) { docs { id } } }',
    )
    expect(hidden.errors?.[0]?.extensions).toMatchObject({
      code: 'FIELD_NOT_QUERYABLE',
      field: 'secret',
    })
    expect(JSON.stringify(hidden)).not.toContain('docs')
    expect(await codeOf('query($id: Int!) { Posting(id: $id) { id } }', { id: 'x' })).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    )
    expect(await codeOf('{ Posting(id: 99999) { id } }')).toBe('NOT_FOUND')
    expect(await codeOf('{')).toBe('GRAPHQL_PARSE_FAILED')
    expect(await codeOf('query A { __typename } query B { __typename }')).toBe(
      'OPERATION_NOT_FOUND',
    )
  })

  it('should set the cookie of a sign-in', async () => {
    await minimal.payload.create({
      collection: 'users',
      data: { email: 'a@example.org', password: 'kennwort-17' },
    } as never)
    const response = await post({
      query:
        'mutation { loginUser(email: "a@example.org", password: "kennwort-17") { user { email } } }',
    })
    expect(response.headers.getSetCookie()[0]).toMatch(/^payload-token=.*HttpOnly/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const cookie = response.headers.getSetCookie()[0]!.split(';')[0]!
    const me = await post({ query: '{ meUser { user { email } } }' }, { Cookie: cookie })
    expect(await me.json()).toEqual({ data: { meUser: { user: { email: 'a@example.org' } } } })
  })
})
