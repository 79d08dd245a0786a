import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, GlobalSlug } from 'payload'
import { seed } from '../../../src/seed/index.ts'
import { type Host, startHost } from '../../helpers/startHost.ts'

type Query = PromiseLike<unknown> & {
  execute: () => Promise<unknown>
  toSQL: () => { params: unknown[]; sql: string }
}
type Builder = { findMany: (config?: object) => Query }
type Statement = { args: unknown[]; sql: string }

/** Reads whose beginning was kept, those left to Drizzle, and what differs from Drizzle's own SQL. */
const reads = { differing: [] as string[], isPlain: false, kept: 0, left: 0 }

/** Compares the SQL and the values of each read with Drizzle's, or leaves all reads to Drizzle. */
const compareReads = (adapter: SQLiteAdapter): void => {
  const statements = jest.spyOn(adapter.client, 'execute').mock.calls
  const builders = adapter.drizzle.query as unknown as Record<string, Builder>
  for (const [name, builder] of Object.entries(builders)) {
    const { findMany } = builder
    const { findMany: findPlain } = Object.getPrototypeOf(builder) as Builder
    builder.findMany = (config) => {
      if (reads.isPlain) return findPlain.call(builder, config)
      const query = findMany.call(builder, config)
      if (!Object.hasOwn(query, 'execute')) {
        reads.left++
        return query
      }
      const { execute } = query
      query.execute = () => {
        const started = execute()
        const statement = statements.at(-1)?.[0] as unknown as Statement
        const { params, sql } = findPlain.call(builder, config).toSQL()
        reads.kept++
        if (!isDeepStrictEqual(statement, { args: params, sql }))
          reads.differing.push(`${name}: ${statement.sql} <> ${sql}`)
        return started
      }
      return query
    }
  }
}

/** Reads as usual, then by Drizzle alone; both must give the same. */
const readTwice = async <T>(read: () => Promise<T>): Promise<T> => {
  const given = await read()
  reads.isPlain = true
  const plain = await read().finally(() => {
    reads.isPlain = false
  })
  expect(given).toEqual(plain)
  return given
}

/** What a version holds has no id of its own: Payload makes one at each read. */
const withoutMadeIds = (key: string, value: unknown): unknown =>
  key === 'version' && typeof value === 'object' ? { ...value, id: undefined } : value

describe('reads whose SQL is built once', () => {
  let host: Host
  const callers: Record<string, Record<string, string>> = { everyone: {} }
  beforeAll(async () => {
    // MongoDB has no SQL.
    delete process.env.MONGODB_TEST_SERVER
    host = await startHost()
    await seed({ dataDir: host.folder, isDemo: true, payload: host.payload })
    for (const role of ['admin', 'author']) {
      const email = `${role}@reads.example.org`
      callers[role] = (await host.signIn({ email, name: role, roles: [{ role }] })).headers
    }
    compareReads(host.payload.db as unknown as SQLiteAdapter)
  })
  beforeEach(() => {
    Object.assign(reads, { differing: [], kept: 0, left: 0 })
  })
  afterAll(() => host.stop())

  const ask = (path: string, caller: string): Promise<{ body: unknown; status: number }> =>
    readTwice(async () => {
      const response = await fetch(`${host.url}/api/${path}`, { headers: callers[caller] })
      return { body: JSON.parse(await response.text(), withoutMadeIds), status: response.status }
    })

  it.each(['everyone', 'admin', 'author'])(
    'should be what Drizzle reads alone, asked by %s over REST',
    async (caller) => {
      const queries = [
        'depth=1',
        'depth=2&locale=en',
        'depth=1&locale=all',
        'depth=0&locale=de-simple&fallback-locale=none',
        'depth=0&sort=-updatedAt,id&limit=3&page=2',
        'depth=0&pagination=false&limit=2',
        'depth=1&draft=true',
        'depth=0&select[id]=true',
        'depth=1&select[createdAt]=false',
        'depth=0&where[updatedAt][greater_than]=2020-01-01&where[id][not_equals]=x',
        'depth=0&where[or][0][id][in]=a,b&where[or][1][createdAt][exists]=true',
      ]
      for (const { slug } of host.payload.config.collections) {
        for (const query of queries) await ask(`${slug}?${query}`, caller)
        await ask(`${slug}/versions?depth=1&limit=5`, caller)
      }
      const own = [
        'postings?sort=title&locale=en',
        'postings?sort=provider.name&limit=5',
        'postings?where[provider.name][like]=verein&depth=1',
        'postings?where[board.municipality.name][exists]=true&sort=-deadline',
        'postings?where[title][like]=der die&where[kind][in]=job,internship',
        'postings?select[tasks][text]=true&select[workplace]=true&populate[people][name]=true',
        'advisory-boards?joins[postings][limit]=2&joins[postings][where][kind][equals]=job',
        'advisory-boards?depth=1&joins=false',
        'globals/association?depth=2&locale=all',
      ]
      // Not everyone may look into a relation.
      for (const path of own) expect([200, 400]).toContain((await ask(path, caller)).status)
      expect(reads.differing).toEqual([])
      expect(reads.kept).toBeGreaterThan(100)
      expect(reads.left).toBeGreaterThan(0)
    },
    240_000,
  )

  it('should be what Drizzle reads alone, one by one, in the Local API and by GraphQL', async () => {
    const { payload } = host
    for (const { slug } of payload.config.collections) {
      const collection = slug as CollectionSlug
      const { docs } = await payload.find({ collection, depth: 0, limit: 3 })
      for (const { id } of docs) {
        for (const locale of ['all', 'de', 'en'] as const)
          await readTwice(() =>
            payload.findByID({ collection, depth: 2, draft: locale === 'en', id, locale }),
          )
      }
    }
    for (const { slug } of payload.config.globals)
      await readTwice(() => payload.findGlobal({ locale: 'all', slug: slug as GlobalSlug }))
    for (const query of [
      '{ Postings(limit: 20, sort: "-publishedAt") { totalDocs docs { title provider { name } board { name municipality { name } } } } }',
      '{ AdvisoryBoards(locale: en) { docs { name postings(limit: 2) { docs { title tasks { text } } } meetings { docs { title } } } } }',
    ]) {
      const answer = await readTwice(async () => {
        const response = await fetch(`${host.url}/api/graphql`, {
          body: JSON.stringify({ query }),
          headers: { 'Content-Type': 'application/json' },
          method: 'POST',
        })
        return response.json()
      })
      expect(answer).not.toHaveProperty('errors')
    }
    expect(reads.differing).toEqual([])
    expect(reads.kept).toBeGreaterThan(50)
  }, 240_000)

  it('should see the write of its own transaction, which is left to Drizzle', async () => {
    const { payload } = host
    const data = { title: 'Vorher' }
    const { id } = await payload.create({ collection: 'postings', data, draft: true })
    const titleOf = async (
      transactionID?: Promise<null | number | string> | null | number | string,
    ) => {
      const req = (transactionID ? { transactionID } : {}) as never
      return (await payload.findByID({ collection: 'postings', draft: true, id, req })).title
    }
    expect(await titleOf()).toBe('Vorher')
    const transaction = await payload.db.beginTransaction()
    const req = { transactionID: transaction! } as never
    const change = { title: 'Nachher' }
    await payload.update({ collection: 'postings', data: change, draft: true, id, req })
    expect(await titleOf(transaction!)).toBe('Nachher')
    await payload.db.rollbackTransaction(transaction!)
    expect(await titleOf()).toBe('Vorher')
    expect(reads.differing).toEqual([])
  }, 60_000)
})
