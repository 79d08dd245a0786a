import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Host, type SignedIn, startHost } from '../helpers/startHost.ts'
import { fileFor } from './access/world.ts'

type Sent = { base?: string; data: object; method: string; path: string }
type Entry = { id: string; updatedAt: string }
type Saved = { code?: string; doc?: Entry & { revision: number }; result?: object }

/** Sends changes as somebody who is signed in, with the state that they started from where it is given. */
const sender =
  (url: string, signedIn: SignedIn['headers']) =>
  async ({ base, data, method, path }: Sent): Promise<{ body: Saved; status: number }> => {
    const response = await fetch(`${url}/api${path}`, {
      body: JSON.stringify(data),
      headers: {
        ...signedIn,
        'Content-Type': 'application/json',
        ...(base !== undefined && { 'X-Base-Revision': base }),
      },
      method,
    })
    return { body: (await response.json()) as Saved, status: response.status }
  }

describe('what the form of the admin sends and reads', () => {
  let host: Host
  beforeAll(async () => {
    host = await startHost()
  })
  afterAll(() => host.stop())

  it('should take a list without rows as its number, and name fields where the form looks for them', async () => {
    const { headers } = await host.signIn({
      email: 'editor@example.org',
      name: 'E',
      roles: [{ role: 'editor' }],
    })
    const send = (data: object, query: string) =>
      fetch(`${host.url}/api/postings?${query}`, {
        body: JSON.stringify(data),
        headers: { ...headers, 'Content-Type': 'application/json' },
        method: 'POST',
      })
    expect((await send({ tasks: 0, title: 'Entwurf' }, 'draft=true')).status).toBe(201)

    const refused = await send({ _status: 'published', tasks: 0, title: 'Unfertig' }, 'depth=0')
    const body = (await refused.json()) as Record<string, unknown>
    expect(refused.status).toBe(400)
    expect(body).toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [
        { data: { errors: expect.arrayContaining([expect.objectContaining({ path: 'kind' })]) } },
      ],
    })
    // With a message on top the form shows that one alone and marks no field.
    expect(body).not.toHaveProperty('message')
  })

  it('should refuse a save that started from another revision than the newest, where it says so', async () => {
    const { headers } = await host.signIn({
      email: 'zwei@example.org',
      name: 'Z',
      roles: [{ role: 'admin' }],
    })
    const send = sender(host.url, headers)
    const create = async (title: string) => {
      const data = { title }
      const { body } = await send({ data, method: 'POST', path: '/postings?draft=true' })
      return body.doc!.id
    }
    const id = await create('Zwei Fenster')
    const change = (path: string, title: string, base?: string) =>
      send({ base, data: { title }, method: 'PATCH', path })
    const draft = `/postings/${id}?draft=true`

    expect(await change(draft, 'Eins', '1')).toMatchObject({ body: { doc: { revision: 2 } } })
    const autosave = `${draft}&autosave=true`
    for (const path of [draft, autosave])
      for (const base of ['1', '3', 'abc'])
        expect(await change(path, 'Zwei', base)).toMatchObject({
          body: { code: 'CHANGED_MEANWHILE' },
          status: 409,
        })
    expect(await change(autosave, 'Zwei', '2')).toMatchObject({
      body: { doc: { revision: 3, title: 'Zwei' } },
    })
    // Of several at once the first alone, on whatever database.
    const atOnce = await Promise.all(['a', 'b', 'c', 'd'].map((title) => change(draft, title, '3')))
    expect(atOnce.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    // To bring an older version back is a save like any other.
    const { docs } = (await (
      await fetch(`${host.url}/api/postings/versions?where[parent][equals]=${id}`, { headers })
    ).json()) as { docs: { id: string }[] }
    const restore = (base: string) =>
      send({
        base,
        data: {},
        method: 'POST',
        path: `/postings/versions/${docs.at(-1)!.id}?draft=true`,
      })
    expect(await restore('3')).toMatchObject({ body: { code: 'CHANGED_MEANWHILE' }, status: 409 })
    expect(await restore('4')).toMatchObject({ status: 200 })
    // Who does not say what the save started from is not asked, nor does it bind for other entries.
    expect(await change(draft, 'Drei')).toMatchObject({ body: { doc: { revision: 6 } } })
    const bulk = `/postings?draft=true&where[id][equals]=${id}`
    expect(await change(bulk, 'Vier', '1')).toMatchObject({ status: 200 })

    const global = (base: string) =>
      send({
        base,
        data: { shortName: 'Kurz' },
        method: 'POST',
        path: '/globals/association?draft=true',
      })
    const first = await global('0')
    expect(first).toMatchObject({ body: { result: { revision: 1 } }, status: 200 })
    expect(await global('0')).toMatchObject({ body: { code: 'CHANGED_MEANWHILE' }, status: 409 })
    expect(await global('1')).toMatchObject({ body: { result: { revision: 2 } } })
  })

  it('should tell who has changed what since, to who may read it and nobody else', async () => {
    const as = (email: string, name: string, roles: object[]) =>
      host.signIn({ email, name, roles }).then(({ headers }) => sender(host.url, headers))
    const anna = await as('anna@example.org', 'Anna Beispiel', [{ role: 'editor' }])
    const ben = await as('ben@example.org', 'Ben Beispiel', [{ role: 'author' }])
    const data = { summary: 'Kurz', title: 'Wer und was' }
    const { body } = await ben({ data, method: 'POST', path: '/postings?draft=true' })
    const path = `/postings/${body.doc!.id}`
    const change = (send: typeof anna, base: string, data: object) =>
      send({ base, data, method: 'PATCH', path: `${path}?draft=true` })
    const changeOf = ({ body, status }: Awaited<ReturnType<typeof ben>>) => ({
      status,
      ...(body as { errors?: { data: object }[] }).errors?.[0]?.data,
    })

    await change(ben, '1', { jobTitle: 'Hilfe' })
    expect(changeOf(await change(anna, '1', { title: 'Neu' }))).toEqual({
      changedBy: 'Ben Beispiel',
      changedFields: ['Job title'],
      code: 'CHANGED_MEANWHILE',
      status: 409,
    })
    // Of a state that was none, and after a change by the server itself, there is less to tell.
    expect(changeOf(await change(anna, 'abc', { title: 'Neu' }))).toEqual({
      changedBy: 'Ben Beispiel',
      code: 'CHANGED_MEANWHILE',
      status: 409,
    })
    await host.payload.update({
      collection: 'postings',
      data: { summary: 'Vom Server' },
      draft: true,
      id: body.doc!.id,
    })
    expect(changeOf(await change(anna, '2', { title: 'Neu' }))).toEqual({
      changedFields: ['Summary'],
      code: 'CHANGED_MEANWHILE',
      status: 409,
    })
    // A resolution keeps no versions to compare with.
    const { payload } = host
    const published = { _status: 'published', foundingStatus: 'constituted', name: 'Beirat' }
    const place = { ags: '14612', kind: 'independent-city', name: 'Dresden' }
    const municipality = (
      await payload.create({ collection: 'municipalities', data: place as never })
    ).id
    const board = (
      await payload.create({
        collection: 'advisory-boards',
        data: { ...published, municipality } as never,
      })
    ).id
    const resolution = await payload.create({
      collection: 'resolutions',
      data: {
        board,
        decidedOn: '2026-03-01',
        outcome: 'passed',
        title: 'B',
        wording: 'Der Beirat beschließt es.',
      } as never,
    })
    const stale = await anna({
      base: '7',
      data: { implementation: 'done' },
      method: 'PATCH',
      path: `/resolutions/${resolution.id}`,
    })
    expect(changeOf(stale)).toEqual({ code: 'CHANGED_MEANWHILE', status: 409 })
    // What nobody is told otherwise: the account itself.
    const read = await fetch(`${host.url}/api${path}?draft=true`, { headers: {} })
    expect(await read.text()).not.toContain('savedBy')
    const { headers } = await host.signIn({
      email: 'alle@example.org',
      name: 'A',
      roles: [{ role: 'admin' }],
    })
    for (const query of [
      '?draft=true',
      '?draft=true&select[savedBy]=true',
      '?draft=true&where[savedBy][exists]=true',
    ]) {
      const text = await fetch(`${host.url}/api${path}${query}`, { headers }).then((one) =>
        one.text(),
      )
      expect(text).not.toMatch(/"savedBy":/)
    }
    for (const [query, sent] of [
      ['postings?where[savedBy][exists]=true', {}],
      ['postings/versions?where[version.savedBy][exists]=true', headers],
    ] as const) {
      const asked = await fetch(`${host.url}/api/${query}`, { headers: sent })
      const { code } = (await asked.json()) as { code: string }
      expect({ code, query, status: asked.status }).toEqual({
        code: expect.stringMatching(/^(UNKNOWN_FIELD|FIELD_NOT_QUERYABLE)$/),
        query,
        status: 400,
      })
    }
  })

  it('should refuse the same of entries that count no revisions, by their last change', async () => {
    const email = 'drei@example.org'
    const password = 'ein-langes-kennwort-17'
    const roles = [{ role: 'admin' }]
    const { headers } = await host.signIn({ email, name: 'D', roles })
    const send = sender(host.url, headers)
    const create = async (slug: string, data: object): Promise<[string, Entry]> => {
      const { body } = await send({ data, method: 'POST', path: `/${slug}` })
      return [slug, body.doc!]
    }
    const { payload } = host
    const data = { alt: 'Ein Bild' }
    const picture = await payload.create({
      collection: 'media',
      data,
      file: await fileFor('media'),
    })
    const account = { email: 'vier@example.org', name: 'V', password, roles }
    const entries: [string, Entry][] = [
      ['media', picture],
      await create('municipalities', { ags: '14729999', kind: 'municipality', name: 'Ort' }),
      await create('partners', { name: 'Seite' }),
      await create('users', account),
    ]
    for (const [slug, { id, updatedAt }] of entries) {
      const path = `/${slug}/${id}`
      const change = (base?: string) =>
        send({ base, data: { credit: 'Neu', name: 'Neu' }, method: 'PATCH', path })
      const first = await change(updatedAt)
      expect({ slug, status: first.status }).toEqual({ slug, status: 200 })
      for (const base of [updatedAt, '1', 'abc'])
        expect({ slug, ...(await change(base)) }).toMatchObject({
          body: { code: 'CHANGED_MEANWHILE' },
          slug,
          status: 409,
        })
      // A sign-in changes the sessions of an account, not what its form shows.
      if (slug === 'users') await send({ data: account, method: 'POST', path: '/users/login' })
      expect(await change(first.body.doc?.updatedAt)).toMatchObject({ status: 200 })
      expect(await change()).toMatchObject({ status: 200 })
    }
  })
})
