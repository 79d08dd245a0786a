import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import type { CollectionConfig, CollectionSlug, Where } from 'payload'
import type { MinimalPayload } from '../../../../test/helpers/bootMinimal.ts'
import { bootPlugin } from '../../../../test/helpers/bootPlugin.ts'
import { publicStatePlugin } from '../../index.ts'

const notes = 'notes' as CollectionSlug
const sites = 'sites' as CollectionSlug
const users = 'users' as CollectionSlug
const past = '2020-05-01T10:00:00.000Z'
const future = '2999-12-12T10:00:00.000Z'

const collections: CollectionConfig[] = [
  {
    slug: notes,
    access: {
      read: ({ req }): Where =>
        req.user
          ? { secret: { not_equals: true } }
          : {
              and: [
                { _status: { equals: 'published' } },
                { 'site.isOpen': { equals: true } },
                {
                  or: [
                    { from: { exists: false } },
                    { from: { less_than_equal: new Date().toISOString() } },
                  ],
                },
                {
                  or: [
                    { until: { exists: false } },
                    { until: { greater_than: new Date().toISOString() } },
                  ],
                },
                { unnamed: { not_equals: true } },
              ],
            },
    },
    fields: [
      { name: 'from', type: 'date' },
      { name: 'until', type: 'date' },
      { name: 'secret', type: 'checkbox' },
      { name: 'unnamed', type: 'checkbox' },
      { name: 'site', type: 'relationship', relationTo: sites },
    ],
    versions: { drafts: true },
  },
  {
    slug: sites,
    access: { read: () => false },
    fields: [{ name: 'isOpen', type: 'checkbox' }],
  },
  { slug: users, auth: true, fields: [] },
]

const words = (de: string, en: string) => ({
  inForm: { de: `${de}.`, en: `${en}.` },
  inList: { de: `Nein – ${de}`, en: `No – ${en}` },
})

const boot = () =>
  bootPlugin({
    collections,
    i18n: { fallbackLanguage: 'en', supportedLanguages: { de, en } },
    plugins: [
      publicStatePlugin({
        collections: {
          notes: {
            _status: words('Entwurf', 'draft'),
            'site.isOpen': words('geschlossen', 'closed'),
            until: words('abgelaufen', 'expired'),
            from: words('ab {date}', 'from {date}'),
          },
          sites: {},
        },
        formatDate: ({ date }) => date.toISOString().slice(0, 10),
      }),
    ],
  })

type State = { isPublic: boolean; notice?: string; text: string }

describe('public-state', () => {
  let minimal: MinimalPayload
  let open: number | string
  let closed: number | string
  let headers: Record<string, string>
  beforeAll(async () => {
    minimal = await boot()
    const { payload } = minimal
    const site = async (isOpen: boolean) =>
      (await payload.create({ collection: sites, data: { isOpen } as never })).id
    open = await site(true)
    closed = await site(false)
    const account = { email: 'anna@example.org', password: 'ein-langes-kennwort-17' }
    await payload.create({ collection: users, data: account as never })
    const { token } = (await payload.login({ collection: users, data: account } as never)) as {
      token: string
    }
    headers = { 'Accept-Language': 'de', Authorization: `JWT ${token}` }
  })
  afterAll(() => minimal.stop())

  const create = async (data: object): Promise<number | string> =>
    (
      await minimal.payload.create({
        collection: notes,
        data: { _status: 'published', site: open, ...data } as never,
      })
    ).id
  const ask = (ids: (number | string)[], more = '', given = headers) =>
    minimal.request(`/notes/public-state?ids=${ids.join()}${more}`, { headers: given })
  const stateOf = async (id: number | string, more = ''): Promise<State> => {
    const { states } = (await (await ask([id], more)).json()) as { states: Record<string, State> }
    return states[id]!
  }

  it.each([
    ['Ja', {}],
    ['Nein – Entwurf', { _status: 'draft' }],
    ['Nein – abgelaufen', { until: past }],
    ['Nein – ab 2999-12-12', { from: future }],
    ['Nein – abgelaufen', { from: future, until: past }],
    ['Nein', { unnamed: true }],
  ])('should say "%s" of an entry with %j', async (text, data) => {
    const id = await create(data)
    expect(await stateOf(id)).toEqual({ isPublic: text === 'Ja', text })
    const seen = await minimal.request(`/notes/${id}`)
    expect(seen.status === 200).toBe(text === 'Ja')
  })

  it('should follow a condition on a related entry', async () => {
    expect((await stateOf(await create({ site: closed }))).text).toBe('Nein – geschlossen')
  })

  it('should say in the form why a published entry is hidden', async () => {
    const id = await create({ site: closed, until: past })
    expect((await stateOf(id, '&notice=true')).notice).toBe(
      'Veröffentlicht, aber für die Öffentlichkeit nicht zu sehen. geschlossen. abgelaufen.',
    )
    expect((await stateOf(await create({}), '&notice=true')).notice).toBeUndefined()
  })

  it('should say of a draft what would hide it once published', async () => {
    const id = await create({ _status: 'draft' })
    expect((await stateOf(id, '&notice=true')).notice).toBeUndefined()
    await minimal.payload.update({
      collection: notes,
      data: { until: past } as never,
      draft: true,
      id,
    })
    expect((await stateOf(id, '&notice=true')).notice).toBe(
      'Wird es so veröffentlicht, sieht es die Öffentlichkeit trotzdem nicht. abgelaufen.',
    )
  })

  it('should warn of a draft that would hide a public entry, and call the entry public still', async () => {
    const id = await create({})
    await minimal.payload.update({
      collection: notes,
      data: { until: past } as never,
      draft: true,
      id,
    })
    expect(await stateOf(id, '&notice=true')).toEqual({
      isPublic: true,
      notice: 'Wird es so veröffentlicht, sieht es die Öffentlichkeit trotzdem nicht. abgelaufen.',
      text: 'Ja',
    })
  })

  it('should speak English to who works in English', async () => {
    const id = await create({ until: past })
    const response = await ask([id], '', { ...headers, 'Accept-Language': 'en' })
    expect(await response.json()).toEqual({
      states: { [id]: { isPublic: false, text: 'No – expired' } },
    })
  })

  it('should leave out what the caller may not read or is not there', async () => {
    const [seen, secret] = [await create({}), await create({ secret: true })]
    const { states } = (await (await ask([seen, secret, 999_999])).json()) as { states: object }
    expect(Object.keys(states)).toEqual([String(seen)])
  })

  it('should refuse strangers and malformed questions', async () => {
    const id = await create({})
    expect((await ask([id], '', {})).status).toBe(403)
    const many = Array.from({ length: 101 }, (_, index) => index)
    for (const ids of [[], many]) expect((await ask(ids)).status).toBe(400)
    for (const ids of [['%'], ['null'], ['1e99', id]]) expect((await ask(ids)).status).toBe(200)
    for (const query of ['', '?ids[]=1', '?ids[a]=1', '?ids=1&ids=2'])
      expect((await minimal.request(`/notes/public-state${query}`, { headers })).status).toBe(400)
  })

  it('should refuse who may read nothing of the collection', async () => {
    const response = await minimal.request(`/sites/public-state?ids=${open}`, { headers })
    expect(response.status).toBe(403)
  })

  it('should add nothing to what the APIs give', async () => {
    const id = await create({})
    expect(await (await minimal.request(`/notes/${id}`)).json()).not.toHaveProperty('publicState')
  })

  it('should refuse an option for no collection', () => {
    expect(() =>
      publicStatePlugin({ collections: { nothing: {} } })({ collections } as never),
    ).toThrow('public-state: collections names "nothing", which is no collection.')
  })
})
