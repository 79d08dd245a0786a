import type { Case } from './types.ts'

/** Entries that all databases of the bench hold. */
export type Known = { board: string; posting: string; provider: string }

const json = { 'Content-Type': 'application/json' }

const graphql = (name: string, query: string, target?: number): Case => ({
  body: JSON.stringify({ query }),
  headers: json,
  method: 'POST',
  name,
  path: '/api/graphql',
  ...(target && { target }),
})

const rest = (name: string, query: string, target?: number): Case => ({
  method: 'GET',
  name,
  path: `/api/postings${query}`,
  ...(target && { target }),
})

const WITH_RELATIONS = `id slug title summary introHtml deadline servedLocale
  provider { name website } board { name municipality { name } }`

const board = (id: string, postings: string): string =>
  `{ AdvisoryBoard(id: "${id}") { name municipality { name } postings(limit: 10) { docs { ${postings} } } } }`

/** What partner sites ask, for the comparison with stock Payload. */
export const comparedCases = ({ posting }: Known): Case[] => [
  graphql(
    'GraphQL: 20 postings with relations',
    `{ Postings(limit: 20, sort: "-publishedAt", locale: de) { totalDocs docs { ${WITH_RELATIONS} } } }`,
    1.5,
  ),
  rest('REST: 20 postings with relations', '?limit=20&depth=1&sort=-publishedAt', 1.3),
  graphql(
    'GraphQL: one posting with relations',
    `{ Posting(id: "${posting}", locale: de) { ${WITH_RELATIONS} } }`,
    1.5,
  ),
  rest('REST: one posting with relations', `/${posting}?depth=1`, 1.5),
]

/** At most so many times the cost. */
const SAME = 1.3

/**
 * What must not cost more where there are many postings, and what is known to: the total count reads every entry that is
 * counted, and an order by a translated field has no index.
 */
export const scaledCases = ({ board: id, posting, provider }: Known): Case[] => [
  rest('default list', '?limit=20&pagination=false', SAME),
  rest('by kind', '?limit=20&pagination=false&where[kind][equals]=job', SAME),
  rest(
    'by deadline',
    '?limit=20&pagination=false&where[deadline][greater_than]=2026-12-01T00:00:00Z&sort=deadline',
    SAME,
  ),
  rest('by provider', `?limit=20&pagination=false&where[provider][equals]=${provider}`, SAME),
  rest('by id', `/${posting}`, SAME),
  graphql('board with joined postings', board(id, 'title deadline'), SAME),
  graphql('GraphQL list', `{ Postings(limit: 20) { docs { ${WITH_RELATIONS} } } }`, SAME),
  rest('sort by a localised field', '?limit=20&pagination=false&sort=title'),
  rest('default list with its total count', '?limit=20'),
]

/** A draft with rows in two languages, as an editor's program sends it. */
export const writeCase = (token: string): Case => ({
  body: JSON.stringify({
    kind: 'job',
    requirements: [
      { level: 'must', text: 'Deutsch' },
      { level: 'can', text: 'Arabisch' },
    ],
    summary: 'Ein Entwurf aus der Messung.',
    tasks: [{ text: 'Beraten' }, { text: 'Begleiten' }],
    title: 'Messung [<id>]',
  }),
  headers: { ...json, Authorization: `JWT ${token}` },
  method: 'POST',
  name: 'create a draft',
  path: '/api/postings?draft=true&depth=0',
})
