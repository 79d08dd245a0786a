import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Host, startHost } from '../../helpers/startHost.ts'

type Person = { consents?: unknown[] | null; id: string }

describe('rows that a reader may not see', () => {
  let editor: Record<string, string>
  let host: Host
  let id: string
  let none: string
  beforeAll(async () => {
    host = await startHost()
    const { headers } = await host.signIn({
      email: 'redaktion@example.org',
      name: 'Redaktion',
      roles: [{ role: 'editor' }],
    })
    editor = headers
    const consents = [{ given: '2026-01-01T12:00:00.000Z', purpose: 'name-online' as const }]
    const create = async (data: object): Promise<string> =>
      (
        await host.payload.create({
          collection: 'people',
          data: { _status: 'published', family: 'Beispiel', ...data } as never,
        })
      ).id
    id = await create({ consents })
    none = await create({})
  })
  afterAll(() => host.stop())

  const get = async (path: string, headers: Record<string, string> = {}) =>
    (await (await fetch(`${host.url}/api/${path}`, { headers })).json()) as Person & {
      docs: Person[]
    }

  it('should be left out, not given as none', async () => {
    const answers = [
      await get(`people/${id}`),
      await get(`people/${id}?locale=all`),
      await get(`people/${id}?select[consents]=true`),
      ...(await get('people')).docs,
    ]
    expect(answers.map(({ id: known }) => known)).toEqual([id, id, id, id])
    for (const answer of answers) expect(answer).not.toHaveProperty('consents')
  })

  it('should be left out by GraphQL too', async () => {
    const query = `{ Person(id: "${id}") { id consents { purpose } } }`
    const answer = await get(`graphql?query=${encodeURIComponent(query)}`)
    expect(answer).toEqual({ data: { Person: { consents: null, id } } })
  })

  it('should be there for who may see them, also where there are none', async () => {
    expect((await get(`people/${id}`, editor)).consents).toHaveLength(1)
    expect((await get(`people/${none}`, editor)).consents).toEqual([])
  })
})
