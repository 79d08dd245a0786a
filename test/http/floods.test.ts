import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { type Host, startHost } from '../helpers/startHost.ts'

type Answer = { at: number; codes: string[]; status: number; text: string; took: number }

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')

/** `levels` joins below each other, each with the relation that leads back. */
const joins = (levels: number): string => {
  let inner = 'id'
  for (let level = 0; level < levels; level += 1)
    inner = `postings { docs { id board { id ${inner} } } }`
  return `{ AdvisoryBoards { docs { ${inner} } } }`
}

const deepFilter = (levels: number): unknown => {
  let where: unknown = { title: { equals: 'x' } }
  for (let level = 0; level < levels; level += 1) where = { AND: [where] }
  return where
}

const filtered = 'query ($where: Posting_where) { Postings(where: $where) { docs { id } } }'

/** What is sent, and the codes of which one refuses it; none for what is answered. */
const floods: Record<string, { body: unknown; codes: string[] }> = {
  'joins on twelve levels': { body: { query: joins(12) }, codes: ['QUERY_TOO_DEEP'] },
  'joins on two levels of a hundred': {
    body: {
      query:
        '{ AdvisoryBoards(limit: 100) { docs { postings(limit: 100) { docs { board { postings(limit: 100) { docs { id } } } } } } } }',
    },
    codes: ['QUERY_TOO_EXPENSIVE'],
  },
  'a hundred aliases': {
    body: { query: `{ ${times(100, (index) => `a${index}: Postings { docs { id } }`)} }` },
    codes: ['TOO_MANY_ALIASES'],
  },
  'five thousand tokens': {
    body: { query: `{ Postings { docs { ${times(5000, () => 'id')} } } }` },
    codes: ['TOO_MANY_TOKENS'],
  },
  'fragments in a circle': {
    body: {
      query:
        '{ Postings { docs { ...a } } } fragment a on Posting { ...b } fragment b on Posting { ...a }',
    },
    codes: ['FRAGMENT_CYCLE'],
  },
  'a filter with 20,000 conditions': {
    body: {
      query: filtered,
      variables: {
        where: { OR: Array.from({ length: 20_000 }, () => ({ title: { equals: 'x' } })) },
      },
    },
    codes: ['LIMIT_OUT_OF_RANGE'],
  },
  'a filter on 2,000 levels': {
    body: { query: filtered, variables: { where: deepFilter(2000) } },
    codes: ['LIMIT_OUT_OF_RANGE'],
  },
  'a list of 20,000 ids': {
    body: {
      query: filtered,
      variables: {
        where: { id: { in: Array.from({ length: 20_000 }, (_, index) => `${index}`) } },
      },
    },
    codes: ['LIMIT_OUT_OF_RANGE'],
  },
  'variables of two megabytes': {
    body: { query: '{ Postings { docs { id } } }', variables: { x: 'x'.repeat(2 * 1024 * 1024) } },
    codes: ['BODY_TOO_LARGE'],
  },
  'a variable with 5,000 fields that there are not': {
    body: {
      query: 'mutation ($data: mutationPostingInput!) { createPosting(data: $data) { id } }',
      variables: {
        data: Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, 1])),
      },
    },
    codes: ['GRAPHQL_VALIDATION_FAILED'],
  },
  'a variable with 20,000 wrong rows, of an operation that is not asked for': {
    body: {
      operationName: 'asked',
      query:
        'query asked { Postings { docs { id } } } mutation other ($data: mutationPostingInput!) { createPosting(data: $data) { id } }',
      variables: { data: { tasks: Array.from({ length: 20_000 }, () => ({ nope: 1 })) } },
    },
    codes: ['GRAPHQL_VALIDATION_FAILED'],
  },
  'a batch of a hundred': {
    body: Array.from({ length: 100 }, () => ({ query: '{ Postings { docs { id } } }' })),
    codes: ['BATCH_NOT_SUPPORTED'],
  },
  'the schema a hundred times': {
    body: {
      query: `{ __schema { ${times(100, (index) => `a${index}: types { fields { name } }`)} } }`,
    },
    codes: ['INTROSPECTION_TOO_LARGE', 'TOO_MANY_ALIASES'],
  },
  'the schema ten times by fragments': {
    body: {
      query: `{ __schema { ${times(9, (index) => `a${index}: types { ...f }`)} } } fragment f on __Type { fields { type { fields { type { name kind description } args { type { name } } } } } }`,
    },
    codes: ['INTROSPECTION_TOO_LARGE'],
  },
  'fields of fields of fields': {
    body: {
      query: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    },
    codes: ['INTROSPECTION_TOO_LARGE', 'GRAPHQL_VALIDATION_FAILED'],
  },
  'the whole schema': { body: { query: getIntrospectionQuery() }, codes: [] },
}

describe('a flood by GraphQL', () => {
  let host: Host
  /** The whole introspection, asked for the first time. */
  let whole: Answer

  const ask = async (body: unknown): Promise<Answer> => {
    const start = performance.now()
    const response = await fetch(`${host.url}/api/graphql`, {
      body: JSON.stringify(body),
      headers: {
        Accept: 'application/graphql-response+json',
        'Content-Type': 'application/json',
      },
      method: 'POST',
    })
    const text = await response.text()
    const at = performance.now()
    const { code, errors = [] } = JSON.parse(text) as {
      code?: string
      errors?: { extensions?: { code: string } }[]
    }
    const codes = [code, ...errors.map(({ extensions }) => extensions?.code)].filter(
      (one) => one !== undefined,
    )
    return { at, codes, status: response.status, text, took: at - start }
  }
  const normal = () => ask({ query: '{ Postings(limit: 1) { docs { id } } }' })

  beforeAll(async () => {
    host = await startHost()
    await normal()
    whole = await ask({ query: getIntrospectionQuery({ descriptions: false }) })
  })
  afterAll(() => host.stop())

  for (const [name, { body, codes }] of Object.entries(floods)) {
    it(`should be refused, or answered in bounded time, while others are answered: ${name}`, async () => {
      const first = await ask(body)
      expect({ codes: first.codes, status: first.status }).toEqual({
        codes:
          codes.length > 0 ? expect.arrayContaining([expect.stringMatching(codes.join('|'))]) : [],
        status: codes.length === 0 ? 200 : codes[0] === 'BODY_TOO_LARGE' ? 413 : 400,
      })
      const hostile = Array.from({ length: 20 }, () => ask(body))
      const others: Answer[] = []
      for (let round = 0; round < 5; round += 1) others.push(await normal())
      const flood = await Promise.all(hostile)
      expect(others.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
      // Nothing holds the server for longer than the dearest question that it takes from everybody.
      const longest = Math.max(first.took, ...others.map(({ took }) => took))
      expect(longest / whole.took).toBeLessThan(3)
      expect(new Set(flood.map(({ status }) => status))).toEqual(new Set([first.status]))
    }, 120_000)
  }
})
