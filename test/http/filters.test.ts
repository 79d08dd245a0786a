import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { type Host, type SignedIn, startHost } from '../helpers/startHost.ts'

type Answer = { body: { code?: string; field?: string }; status: number }

const words = (count: number): string => 'x '.repeat(count).trim()

const several = (count: number, path: string, condition: object, connector = 'or'): object => ({
  [connector]: Array.from({ length: count }, () => ({ [path]: condition })),
})

const targetOf = (field: FlattenedField): unknown =>
  field.type === 'join'
    ? field.collection
    : field.type === 'relationship' || field.type === 'upload'
      ? field.relationTo
      : undefined

const kindOf = (field: FlattenedField): string =>
  JSON.stringify([field.type, 'hasMany' in field && field.hasMany, field.localized])

describe('a filter', () => {
  let admin: SignedIn
  let chair: SignedIn
  let host: Host
  beforeAll(async () => {
    host = await startHost()
    admin = await host.signIn({ email: 'admin@example.org', name: 'A', roles: [{ role: 'admin' }] })
    const boards = await Promise.all(
      ['A', 'B', 'C', 'D', 'E'].map((end) =>
        host.payload.create({
          collection: 'advisory-boards',
          data: { name: `Beirat ${end}` } as never,
          draft: true,
        }),
      ),
    )
    chair = await host.signIn({
      email: 'chair@example.org',
      name: 'C',
      roles: [{ boards: boards.map(({ id }) => id), role: 'chair' }],
    })
  })
  afterAll(() => host.stop())

  const ask = async (slug: string, where: object, headers: object = {}): Promise<Answer> => {
    const query = `limit=1&where=${encodeURIComponent(JSON.stringify(where))}`
    const response = await fetch(`${host.url}/api/${slug}?${query}`, {
      headers: { ...headers },
    })
    return { body: (await response.json()) as Answer['body'], status: response.status }
  }
  type GraphqlAnswer = {
    data: unknown
    errors?: { extensions: { code: string; field?: string } }[]
  }
  const askGraphql = async (query: string, variables?: object): Promise<GraphqlAnswer> => {
    const response = await fetch(`${host.url}/api/graphql`, {
      body: JSON.stringify({ query, variables }),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    return (await response.json()) as GraphqlAnswer
  }
  const graphql = async (where: object): Promise<string> => {
    const query = 'query ($where: Meeting_where) { Meetings(where: $where) { docs { id } } }'
    const { errors } = await askGraphql(query, { where })
    return errors?.[0]?.extensions.code ?? 'answered'
  }

  it.each<[string, string, object, string]>([
    ['all', 'meetings', { access: { all: 'x' } }, 'INVALID_PARAMETER'],
    ['a text of a day', 'meetings', { start: { not_like: 'x' } }, 'INVALID_PARAMETER'],
    ['none of nothing', 'meetings', { boards: { not_in: 'null' } }, 'INVALID_PARAMETER'],
    ['no number', 'resolutions', { 'votes.recused': { equals: '1e400' } }, 'INVALID_PARAMETER'],
    [
      'below a rich text',
      'postings',
      { 'about.root.children.text': { like: 'x' } },
      'UNKNOWN_FIELD',
    ],
    ['neither yes nor no', 'people', { isNamePublic: { in: 'x' } }, 'INVALID_PARAMETER'],
    ['below a day', 'postings', { 'createdAt.id': { equals: 'x' } }, 'UNKNOWN_FIELD'],
    [
      'several values behind a relation',
      'postings',
      { 'provider.formerSlugs': { equals: 'x' } },
      'INVALID_PARAMETER',
    ],
    ['below JSON', 'payload-preferences', { 'value.id': { in: 'x' } }, 'UNKNOWN_FIELD'],
    [
      'one of several kinds of entries by something else',
      'payload-preferences',
      { user: { equals: { title: { equals: 'x' } } } },
      'INVALID_PARAMETER',
    ],
    ['501 words', 'postings', { title: { like: words(501) } }, 'LIMIT_OUT_OF_RANGE'],
    [
      'one of several kinds of entries without its kind',
      'payload-locked-documents',
      { document: { equals: 'x' } },
      'INVALID_PARAMETER',
    ],
    [
      'four conditions behind relations',
      'postings',
      several(4, 'board.municipality.name', { like: 'x' }),
      'LIMIT_OUT_OF_RANGE',
    ],
  ])(
    'should be refused to everyone where it cannot be answered: %s',
    async (_name, slug, where, code) => {
      for (const headers of [{}, admin.headers])
        expect(await ask(slug, where, headers)).toMatchObject({ body: { code }, status: 400 })
    },
  )

  it.each<[string, object, string]>([
    ['all', { access: { all: ['public'] } }, 'BAD_USER_INPUT'],
    ['80,000 words', { title: { like: words(80_000) } }, 'LIMIT_OUT_OF_RANGE'],
    ['a long text', { title: { equals: 'x'.repeat(2001) } }, 'LIMIT_OUT_OF_RANGE'],
    ['51 words', { title: { like: words(51) } }, 'LIMIT_OUT_OF_RANGE'],
    ['50 words', { title: { like: words(50) } }, 'answered'],
  ])('should be bounded in GraphQL: %s', async (_name, where, code) => {
    expect(await graphql(where)).toBe(code)
  })

  it.each([
    ['Postings(sort: "nope")', 'UNKNOWN_FIELD', 'nope'],
    ['Postings(sort: "-title,nope")', 'UNKNOWN_FIELD', 'nope'],
    ['Postings(sort: "a,b,c,d,e,f")', 'LIMIT_OUT_OF_RANGE', 'sort'],
    ['Postings(page: 0)', 'LIMIT_OUT_OF_RANGE', 'page'],
    ['Postings(page: -1)', 'LIMIT_OUT_OF_RANGE', 'page'],
    ['Postings(page: 2000000)', 'LIMIT_OUT_OF_RANGE', 'page'],
    ['Postings(page: 2, sort: "-deadline,title,contact__person")', undefined, undefined],
  ])('should stand beside a page and an order that there are: %s', async (list, code, field) => {
    const { errors } = await askGraphql(`{ ${list} { docs { id } } }`)
    expect(errors?.[0]?.extensions).toEqual(
      code === undefined ? undefined : expect.objectContaining({ code, field, statusCode: 400 }),
    )
  })

  it('should stand beside a page and an order that there are, in joins too', async () => {
    await host.payload.create({
      collection: 'municipalities',
      data: { ags: '14713', kind: 'independent-city', name: 'Leipzig' },
    })
    const codeOf = async (args: string) =>
      (await askGraphql(`{ Municipalities { docs { boards(${args}) { docs { id } } } } }`))
        .errors?.[0]?.extensions.code
    expect(await codeOf('sort: "nope"')).toBe('UNKNOWN_FIELD')
    expect(await codeOf('page: -1')).toBe('LIMIT_OUT_OF_RANGE')
    expect(await codeOf('page: 1, sort: "name"')).toBeUndefined()
  })

  it('should not be needed to be told that a version is asked for by its id', async () => {
    for (const name of ['versionAssociation', 'versionPosting'])
      for (const args of ['', '(id: null)'])
        expect((await askGraphql(`{ ${name}${args} { id } }`)).errors?.[0]).toMatchObject({
          extensions: { code: 'BAD_REQUEST', statusCode: 400 },
          message: `"${name}" needs the "id" of a version.`,
        })
  })

  it('should not be needed to learn that one may not enter the admin panel', async () => {
    expect(await askGraphql('{ Access { canAccessAdmin } }')).toEqual({
      data: { Access: { canAccessAdmin: false } },
    })
  })

  it('should be answered as large as it may be, on every field of every entry', async () => {
    const failures: string[] = []
    for (const { flattenedFields, slug } of host.payload.config.collections)
      for (const field of flattenedFields) {
        const operand = { checkbox: 'true', number: '1' }[field.type as string] ?? 'x'
        const condition = field.type === 'date' ? { exists: true } : { in: operand }
        const { body, status } = await ask(slug, several(48, field.name, condition), chair.headers)
        if (status >= 500 || body.code === 'LIMIT_OUT_OF_RANGE')
          failures.push(`${slug} ${field.name} ${status}`)
      }
    expect(failures).toEqual([])
  }, 120_000)

  it('should be answered with three conditions behind any relation, whoever asks', async () => {
    const failures: string[] = []
    let answered = 0
    for (const { flattenedFields, slug } of host.payload.config.collections)
      for (const field of flattenedFields) {
        const known = host.payload.config.collections.find((one) => one.slug === targetOf(field))
        // One of each kind: what is joined depends on the kind and on the rights of the entry behind.
        const kinds = new Map(known?.flattenedFields.map((one) => [kindOf(one), one.name]))
        for (const inner of kinds.values())
          for (const headers of [{}, chair.headers]) {
            const path = `${field.name}.${inner}`
            const { status } = await ask(slug, several(3, path, { exists: true }), headers)
            if (status >= 500) failures.push(`${slug} ${path}`)
            if (status === 200) answered += 1
          }
      }
    expect(failures).toEqual([])
    expect(answered).toBeGreaterThan(100)
  }, 120_000)
})
