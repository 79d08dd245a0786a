import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { richText } from '../helpers/richText.ts'
import { type Host, startHost } from '../helpers/startHost.ts'

describe('postings over HTTP', () => {
  let host: Host
  let id: string
  let headers: Record<string, string>
  let provider: string
  beforeAll(async () => {
    host = await startHost()
    const { payload } = host
    const { id: municipality } = await payload.create({
      collection: 'municipalities',
      data: { ags: '14511', kind: 'independent-city', name: 'Chemnitz' },
    })
    ;({ id: provider } = await payload.create({
      collection: 'member-organizations',
      data: {
        _status: 'published',
        description: richText('Wir beraten.'),
        name: 'Verein Beispiel e. V.',
      },
    }))
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

  it('should be the same by its address as by its id, with the way to apply', async () => {
    const { payload, url } = host
    const data = {
      _status: 'published' as const,
      applyBy: 'email-only' as const,
      contact: { email: 'bewerbung@example.org' },
      kind: 'job' as const,
      provider,
      title: 'Stelle per E-Mail',
      workplace: { place: 'Chemnitz' },
    }
    const { id: own, slug } = await payload.create({ collection: 'postings', data })
    const get = async (path: string) =>
      (await (await fetch(`${url}/api/postings/${path}`)).json()) as Record<string, unknown>
    const byId = await get(own)
    expect(byId).toMatchObject({ contact: { emailDisplay: 'bewerbung[@]example.org' } })
    expect(await get(`by-slug/${slug}`)).toEqual(byId)
    // A newer draft hides nothing of what is public.
    await payload.update({ collection: 'postings', data: { title: 'Neu' }, draft: true, id: own })
    for (const query of [
      'depth=0&select[title]=true',
      'depth=2&populate[member-organizations][name]=true',
      'draft=true',
      'foo=1',
      'depth=9',
      'joins[x][limit]=1',
      'locale=ar&fallback-locale=none',
      'locale=xx',
      'richText=html',
      'richText=xml',
      'select[nope]=true',
      'updatedSince=2099-01-01T00:00:00Z',
      'where[a]=1',
    ])
      expect([query, await get(`by-slug/${slug}?${query}`)]).toEqual([
        query,
        await get(`${own}?${query}`),
      ])
    expect(await get(`by-slug/${slug}?locale=xx`)).toMatchObject({ code: 'UNKNOWN_LOCALE' })
  })

  it('should be made, published and shown by mutations that name no id', async () => {
    const ask = async (query: string, signed: Record<string, string> = {}) => {
      const response = await fetch(`${host.url}/api/graphql`, {
        body: JSON.stringify({ query }),
        headers: { ...signed, 'Content-Type': 'application/json' },
        method: 'POST',
      })
      return (await response.json()) as { data: Record<string, { id: string } | null> }
    }
    const created = await ask(
      'mutation { createPosting(draft: true, data: { applyBy: phone, kind: internship, title: "Neu" }) { id _status } }',
      headers,
    )
    expect(created).toEqual({
      data: { createPosting: { _status: 'draft', id: expect.stringMatching(/^[0-9a-f-]{36}$/) } },
    })
    const made = created.data['createPosting']!.id
    const query = `{ Posting(id: "${made}") { id title kind } }`
    expect((await ask(query)).data).toEqual({ Posting: null })

    const { data } = await ask(
      `mutation { updatePosting(id: "${made}", data: {
        _status: published, contact: { phone: "0371 1" },
        provider: "${provider}", workplace: { place: "Chemnitz" }
      }) { id _status } }`,
      headers,
    )
    expect(data).toEqual({ updatePosting: { _status: 'published', id: made } })
    expect((await ask(query)).data).toEqual({
      Posting: { id: made, kind: 'internship', title: 'Neu' },
    })
  })

  it('should be an incomplete draft over GraphQL as well, and name what it lacks when published', async () => {
    const send = async (query: string) => {
      const response = await fetch(`${host.url}/api/graphql`, {
        body: JSON.stringify({ query }),
        headers: { 'Content-Type': 'application/json', ...headers },
        method: 'POST',
      })
      return (await response.json()) as {
        data?: { createPosting: { _status: string } | null }
        errors?: { extensions: { data?: { errors: { path: string }[] } } }[]
      }
    }
    const made = await send(
      'mutation { createPosting(draft: true, data: { title: "Idee", tasks: [{}] }) { _status } }',
    )
    expect(made).toEqual({ data: { createPosting: { _status: 'draft' } } })
    const { errors } = await send(
      'mutation { createPosting(data: { _status: published, title: "Idee" }) { _status } }',
    )
    const paths = errors?.[0]?.extensions.data?.errors.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['kind', 'applyBy', 'provider']))
  })

  it('should get an id of ours whatever id a client sends', async () => {
    const sent = '01890000-0000-7000-8000-000000000001'
    const over: Record<string, () => Promise<string | undefined>> = {
      GraphQL: async () => {
        const response = await fetch(`${host.url}/api/graphql`, {
          body: JSON.stringify({
            query: `mutation { createPosting(draft: true, data: {
              id: "${sent}", applyBy: phone, kind: internship, title: "A"
            }) { id } }`,
          }),
          headers: { ...headers, 'Content-Type': 'application/json' },
          method: 'POST',
        })
        const { data } = (await response.json()) as { data: { createPosting?: { id: string } } }
        return data.createPosting?.id
      },
      REST: async () => {
        const response = await fetch(`${host.url}/api/postings?draft=true`, {
          body: JSON.stringify({ id: sent, title: 'A' }),
          headers: { ...headers, 'Content-Type': 'application/json' },
          method: 'POST',
        })
        return ((await response.json()) as { doc: { id: string } }).doc.id
      },
    }
    for (const create of Object.values(over)) {
      const made = await create()
      expect(made).toMatch(/^[0-9a-f-]{36}$/)
      expect(made).not.toBe(sent)
      const { totalDocs } = await host.payload.countVersions({
        collection: 'postings',
        where: { parent: { equals: made } },
      })
      expect(totalDocs).toBe(1)
    }
  })

  it('should keep the dates of its rows, whatever dates a client sends', async () => {
    const long = '2001-01-01T00:00:00.000Z'
    const dates = { createdAt: long, updatedAt: long }
    const send = async (method: string, path: string, data: object) => {
      const response = await fetch(`${host.url}/api/${path}`, {
        body: JSON.stringify(data),
        headers: { ...headers, 'Content-Type': 'application/json' },
        method,
      })
      const body = (await response.json()) as { data?: unknown; doc?: unknown }
      expect(response.status).toBeLessThan(300)
      return (body.doc ?? body.data) as { id: string }
    }
    const made = await send('POST', 'postings?draft=true', { title: 'Neu', ...dates })
    await send('PATCH', `postings/${made.id}?draft=true`, { title: 'Neuer', ...dates })
    await send('PATCH', `postings/${id}`, { ...dates, _status: 'published' })
    await send('PATCH', `postings?where[id][equals]=${id}`, { ...dates, _status: 'published' })
    const query = `mutation { createPosting(draft: true, data: {
      title: "Neu", applyBy: phone, kind: internship, createdAt: "${long}", updatedAt: "${long}"
    }) { createdAt updatedAt } }`
    const answers = [made, await send('POST', 'graphql', { query })]
    expect(JSON.stringify(answers)).not.toContain('2001')
    for (const draft of [true, false]) {
      const { docs } = await host.payload.find({ collection: 'postings', draft, pagination: false })
      expect(JSON.stringify(docs)).not.toContain('2001')
    }
    const { docs } = await host.payload.findVersions({ collection: 'postings', pagination: false })
    expect(JSON.stringify(docs)).not.toContain('2001')
    // A program of this house, such as one that brings the entries of an older system, may name them.
    const data = { createdAt: long, title: 'Alt' }
    const old = await host.payload.create({ collection: 'postings', data, draft: true })
    expect(old.createdAt).toBe(long)
    await host.payload.delete({ collection: 'postings', id: old.id })
  })

  it.each(['2026-02-31', '2026-02-29T10:00:00Z', '31 Feb 2026'])(
    'should refuse %s, which is no day, naming its field',
    async (day) => {
      const send = async (path: string, method = 'GET', body?: object) => {
        const response = await fetch(`${host.url}/api/${path}`, {
          ...(body && { body: JSON.stringify(body) }),
          headers: { ...headers, 'Content-Type': 'application/json' },
          method,
        })
        return { body: (await response.json()) as object, status: response.status }
      }
      for (const field of ['deadline', 'expiresAt', 'publishAt']) {
        expect(await send(`postings/${id}?draft=true`, 'PATCH', { [field]: day })).toMatchObject({
          body: { code: 'VALIDATION_FAILED', field },
          status: 400,
        })
        const query = `mutation { updatePosting(id: "${id}", draft: true, data: { ${field}: "${day}" }) { id } }`
        const { body } = await send('graphql', 'POST', { query })
        expect(JSON.stringify(body)).toMatch(new RegExp(`errors.*(${field}|${day})`))
        expect(JSON.stringify(body)).toMatch(
          /"code":"(VALIDATION_FAILED|GRAPHQL_VALIDATION_FAILED)"/,
        )
      }
      if (!day.startsWith('2026')) return
      expect(await send(`postings?where[deadline][equals]=${day}`)).toMatchObject({
        body: { code: 'INVALID_PARAMETER', field: 'where.deadline.equals' },
        status: 400,
      })
      const query = `{ Postings(where: { deadline: { equals: "${day}" } }) { docs { id } } }`
      const { body } = await send('graphql', 'POST', { query })
      expect(JSON.stringify(body)).toMatch(/"code":"(INVALID_PARAMETER|GRAPHQL_VALIDATION_FAILED)"/)
    },
  )

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
