import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { richText } from '../helpers/richText.ts'
import { type Host, startHost } from '../helpers/startHost.ts'

describe('postings over HTTP', () => {
  let host: Host
  let id: string
  let headers: Record<string, string>
  beforeAll(async () => {
    host = await startHost()
    const { payload } = host
    const { id: municipality } = await payload.create({
      collection: 'municipalities',
      data: { ags: '14511', kind: 'independent-city', name: 'Chemnitz' },
    })
    const { id: provider } = await payload.create({
      collection: 'member-organizations',
      data: {
        _status: 'published',
        description: richText('Wir beraten.'),
        name: 'Verein Beispiel e. V.',
      },
    })
    ;({ id } = await payload.create({
      collection: 'postings',
      data: {
        _status: 'published',
        applyBy: 'phone',
        contact: { phone: '0371 1' },
        kind: 'internship',
        provider,
        tasks: [{ text: 'Protokolle schreiben' }],
        title: 'Praktikum',
        workplace: { municipality, place: 'Chemnitz' },
      },
    }))
    const signedIn = await host.signIn({
      email: 'redaktion@example.org',
      name: 'Redaktion',
      roles: [{ role: 'editor' }],
    })
    headers = signedIn.headers
  })
  afterAll(() => host.stop())

  it('should be pulled with organisation and municipality by one query', async () => {
    const query = `query ($id: String!) {
      Posting(id: $id) {
        title kind deadlineKind aboutHtml aboutText
        pay { kind amount }
        tasks { text }
        provider { name postings { docs { title } } }
        workplace { place municipality { name ags } }
      }
    }`
    const response = await fetch(`${host.url}/api/graphql`, {
      body: JSON.stringify({ query, variables: { id } }),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    const body: unknown = await response.json()
    expect(body).toMatchObject({
      data: {
        Posting: {
          aboutHtml: expect.stringContaining('<p>Wir beraten.</p>'),
          aboutText: expect.stringContaining('Wir beraten.'),
          deadlineKind: 'unspecified',
          kind: 'internship',
          pay: { amount: null, kind: 'unspecified' },
          provider: {
            name: 'Verein Beispiel e. V.',
            postings: { docs: [{ title: 'Praktikum' }] },
          },
          tasks: [{ text: 'Protokolle schreiben' }],
          workplace: { municipality: { ags: '14511', name: 'Chemnitz' }, place: 'Chemnitz' },
        },
      },
    })
  })

  it.each<[string, unknown]>([
    ['title', { title: { a: 1 } }],
    ['pay', { pay: null }],
    ['tasks', { tasks: ['a'] }],
    ['intro', { intro: { root: { children: 'a' } } }],
    ['deadline', { deadline: 'bald' }],
    ['provider', { provider: 'nope' }],
    ['kind', { kind: 'hobby' }],
  ])('should answer 400 and name %s where it is malformed, in a draft too', async (path, data) => {
    for (const query of ['?draft=true', '']) {
      const response = await fetch(`${host.url}/api/postings${query}`, {
        body: JSON.stringify(data),
        headers: { ...headers, 'Content-Type': 'application/json' },
        method: 'POST',
      })
      expect(response.status).toBe(400)
      expect(JSON.stringify(await response.json())).toContain(`"${path}"`)
    }
  })
})
