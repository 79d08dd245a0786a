import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Host, startHost } from '../helpers/startHost.ts'

type Body = { code?: string; errors?: unknown; field?: string; message?: string }

describe('the language of a save', () => {
  let headers: Record<string, string>
  let host: Host
  let id: string
  beforeAll(async () => {
    host = await startHost()
    const signedIn = await host.signIn({
      email: 'redaktion@example.org',
      name: 'Redaktion',
      roles: [{ role: 'admin' }],
    })
    headers = { 'Content-Type': 'application/json', ...signedIn.headers }
    ;({ id } = await host.payload.create({
      collection: 'postings',
      data: { title: 'Praktikum' },
      draft: true,
    }))
  })
  afterAll(() => host.stop())

  const send = async (method: string, path: string, body: object = {}) => {
    const response = await fetch(`${host.url}/api/${path}`, {
      body: JSON.stringify(body),
      headers,
      method,
    })
    return { body: (await response.json()) as Body, status: response.status }
  }
  const titles = async () => {
    const answer = await fetch(`${host.url}/api/postings/${id}?locale=all&draft=true`, { headers })
    return ((await answer.json()) as { title: unknown }).title
  }

  const municipality = { ags: '14511', kind: 'independent-city', name: 'Chemnitz' }
  const saves: [string, string, object][] = [
    ['PATCH', 'postings/ID?draft=true&', { title: 'A' }],
    ['PATCH', 'postings/ID?draft=true&', { title: { de: 'A', en: 'B' } }],
    ['PATCH', 'postings?where[id][equals]=ID&draft=true&', { title: 'A' }],
    ['POST', 'municipalities?', municipality],
    ['POST', 'municipalities?', { ...municipality, name: { de: 'Chemnitz' } }],
    ['POST', 'postings/ID/duplicate?draft=true&', {}],
    ['POST', 'globals/association?', { name: 'A' }],
  ]
  it.each(saves)('should be one at a time: %s %s %j', async (method, path, data) => {
    const at = path.replace('ID', id)
    for (const locale of ['all', '*']) {
      expect(await send(method, `${at}locale=${locale}`, data)).toMatchObject({
        body: { code: 'INVALID_PARAMETER', field: 'locale' },
        status: 400,
      })
    }
    expect(await titles()).toEqual({ de: 'Praktikum' })
  })

  it.each(saves)('should be one that there is: %s %s %j', async (method, path, data) => {
    const at = path.replace('ID', id)
    for (const field of ['locale', 'publishSpecificLocale']) {
      const { body, status } = await send(method, `${at}${field}=xx`, data)
      expect([status, body.code, body.field]).toEqual([400, 'UNKNOWN_LOCALE', field])
      expect(body.message).toContain('de-simple')
    }
    expect(await titles()).toEqual({ de: 'Praktikum' })
  })

  it('should be one of those that there are when an entry is removed, which may answer with all', async () => {
    const created = await send('POST', 'municipalities?locale=de', municipality)
    const { doc } = created.body as { doc: { id: string } }
    expect((await send('DELETE', `municipalities/${doc.id}?locale=xx`)).body.field).toBe('locale')
    expect(await send('DELETE', `municipalities/${doc.id}?locale=all`)).toMatchObject({
      body: { doc: { name: { de: 'Chemnitz' } } },
      status: 200,
    })
  })

  it('should be the one that is asked for', async () => {
    await send('PATCH', `postings/${id}?draft=true&locale=en`, { title: 'Internship' })
    expect(await titles()).toEqual({ de: 'Praktikum', en: 'Internship' })
    const bulk = `postings?where[id][equals]=${id}&draft=true&locale=uk`
    expect((await send('PATCH', bulk, { title: 'Практика' })).status).toBe(200)
    expect(await titles()).toEqual({ de: 'Praktikum', en: 'Internship', uk: 'Практика' })
  })

  it('should hold for GraphQL, whose address may name one too', async () => {
    const query = `mutation { updatePosting(id: "${id}", draft: true, data: { title: "C" }) { id } }`
    expect((await send('POST', 'graphql?locale=all', { query })).body).toMatchObject({
      code: 'INVALID_PARAMETER',
      field: 'locale',
    })
    for (const each of [query, '{ __typename }']) {
      expect((await send('POST', 'graphql?locale=xx', { query: each })).body).toMatchObject({
        code: 'UNKNOWN_LOCALE',
        field: 'locale',
      })
    }
    // Payload reads a language from the body too.
    for (const locale of ['xx', {}, ['de']]) {
      expect((await send('POST', 'graphql', { locale, query })).body).toMatchObject({
        code: 'UNKNOWN_LOCALE',
        field: 'locale',
      })
    }
    expect((await send('POST', 'graphql?locale=all', { query: '{ __typename }' })).status).toBe(200)
    expect(await titles()).not.toMatchObject({ de: 'C' })
  })
})
