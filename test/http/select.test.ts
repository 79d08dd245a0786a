import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getNamedType, type GraphQLObjectType, isLeafType, isObjectType } from 'graphql'
import { buildSchema } from '../../src/http/graphql/buildSchema.ts'
import { defaultLimits } from '../../src/http/graphql/defaultLimits.ts'
import { seed } from '../../src/seed/index.ts'
import { type Host, type SignedIn, startHost } from '../helpers/startHost.ts'

/**
 * `select` loads only what a query names. A field whose access or hook reads a sibling that was not loaded would then
 * answer otherwise than in a whole entry, or show what it hides: each field alone must be what it is in the whole.
 */
describe('each field of the demo, asked for alone', () => {
  let host: Host
  let admin: SignedIn
  beforeAll(async () => {
    host = await startHost()
    await seed({ dataDir: host.folder, isDemo: true, payload: host.payload })
    admin = await host.signIn({
      email: 'select@example.org',
      name: 'S',
      roles: [{ role: 'admin' }],
    })
  })
  afterAll(() => host.stop())

  it('should come alone over REST, with the id and the languages', async () => {
    // Payload names the collection of the account that asks.
    const companions = ['id', 'servedLocale', 'availableLocales', 'collection']
    const differing: string[] = []
    const more: string[] = []
    let compared = 0
    const get = async (path: string, headers: Record<string, string>) => {
      const response = await fetch(`${host.url}/api/${path}`, { headers })
      return (await response.json()) as { docs?: Record<string, unknown>[] }
    }
    for (const headers of [{}, admin.headers] as Record<string, string>[]) {
      for (const { slug } of host.payload.config.collections) {
        const { docs: wholes = [] } = await get(`${slug}?limit=3&depth=0`, headers)
        for (const name of new Set(wholes.flatMap(Object.keys))) {
          if (name === 'createdAt') continue
          const { docs = [] } = await get(`${slug}?limit=3&depth=0&select[${name}]=true`, headers)
          compared += docs.length
          const [alone, within] = [docs, wholes].map((all) => all.map((doc) => doc[name]))
          if (!isDeepStrictEqual(alone, within)) {
            differing.push(`${slug} ${name}: ${JSON.stringify([alone, within]).slice(0, 500)}`)
          }
          const others = docs.flatMap((doc) =>
            Object.keys(doc).filter((key) => key !== name && !companions.includes(key)),
          )
          more.push(...others.map((other) => `${slug} ${name}: ${other}`))
        }
      }
      // At every depth, and of what is selected together.
      const both = await get('postings?limit=1&select[title]=true&select[provider]=true', headers)
      expect(both.docs?.[0]).toHaveProperty('provider')
      const meetings = 'meetings?limit=1&select[agenda][title]=true'
      const { docs: [meeting] = [] } = await get(meetings, headers)
      const [item] = (meeting?.['agenda'] ?? []) as object[]
      expect(item).toHaveProperty('title')
      expect(item).not.toHaveProperty('isPublic')
    }
    const versions = 'meetings/versions?limit=1&sort=-createdAt&depth=0'
    for (const asked of ['', '&select[version]=true', '&select[version][agenda]=true']) {
      const { docs: [version] = [] } = await get(`${versions}${asked}`, admin.headers)
      const { agenda } = version?.['version'] as { agenda: object[] }
      expect(agenda[0]).toHaveProperty('title')
    }
    expect([...new Set(more)]).toEqual([])
    expect(differing).toEqual([])
    expect(compared).toBeGreaterThan(200)
  }, 120_000)

  it('should bring what its rows refer to, named or left over', async () => {
    const { docs } = await host.payload.find({ collection: 'advisory-boards', limit: 2 })
    const boards = docs.map(({ id }) => id)
    const { id } = await host.signIn({
      email: 'rows@example.org',
      name: 'R',
      roles: [{ boards, role: 'editor' }],
    })
    for (const asked of ['select[roles]=true', 'select[name]=false', 'select[roles][role]=false']) {
      const response = await fetch(`${host.url}/api/users/${id}?depth=0&${asked}`, {
        headers: admin.headers,
      })
      const { roles } = (await response.json()) as { roles: object[] }
      expect([asked, roles]).toMatchObject([asked, [{ boards }]])
    }
  })

  it('should be what it is in the whole entry', async () => {
    const { schema } = buildSchema({ config: host.payload.config, limits: defaultLimits })
    const ask = async (query: string, headers: Record<string, string>) => {
      const response = await fetch(`${host.url}/api/graphql`, {
        body: JSON.stringify({ query }),
        headers: { ...headers, 'Content-Type': 'application/json' },
        method: 'POST',
      })
      return (await response.json()) as {
        data?: Record<string, { docs?: Record<string, unknown>[] } | undefined>
      }
    }
    const leaves = (type: GraphQLObjectType): string[] =>
      Object.values(type.getFields()).flatMap((field) => {
        const inner = getNamedType(field.type)
        if (isLeafType(inner)) return [field.name]
        if (!isObjectType(inner)) return []
        const names = Object.values(inner.getFields()).flatMap(({ name, type: each }) => {
          const below = getNamedType(each)
          if (isLeafType(below)) return [name]
          // The sizes of an image are two levels below it.
          return isObjectType(below) && 'url' in below.getFields() ? [`${name} { url }`] : []
        })
        return names.length > 0 ? [`${field.name} { ${names.join(' ')} }`] : []
      })
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      ({ args, name }) =>
        args.some((arg) => arg.name === 'where') && !/^(count|versions)/.test(name),
    )
    const differing: string[] = []
    let compared = 0
    for (const headers of [{}, admin.headers] as Record<string, string>[]) {
      for (const list of lists) {
        const docs = (getNamedType(list.type) as GraphQLObjectType).getFields()['docs']
        if (!docs) continue
        const fields = leaves(getNamedType(docs.type) as GraphQLObjectType)
        const entries = async (select: boolean, asked: string[]) => {
          const query = `{ ${list.name}(limit: 20, select: ${select}) { docs { ${asked.join(' ')} } } }`
          const { data } = await ask(query, headers)
          return data?.[list.name]?.docs
        }
        const whole = await entries(false, fields)
        for (const field of fields) {
          const name = field.split(' ')[0] ?? field
          const alone = await entries(true, [field])
          if (whole) compared += 1
          const seen = [alone, whole].map((all) => JSON.stringify(all?.map((one) => one[name])))
          if (seen[0] !== seen[1]) {
            differing.push(
              `${headers['Authorization'] ? 'admin' : 'anonymous'} ${list.name} ${field}`,
            )
          }
        }
      }
    }
    expect(differing).toEqual([])
    expect(compared).toBeGreaterThan(200)
  }, 300_000)
})
