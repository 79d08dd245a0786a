import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { fileFor } from '../../http/access/world.ts'
import { type Host, startHost } from '../../helpers/startHost.ts'

type Values = Record<string, unknown>
type Case = [string, CollectionSlug, { chosen: Values; other: Values; kept: Values; left: Values }]

describe('what belongs to some choices alone', () => {
  let admin: Record<string, string>
  let host: Host
  let ids: Record<'district' | 'municipality' | 'person' | 'provider', string>
  beforeAll(async () => {
    host = await startHost()
    const { headers } = await host.signIn({
      email: 'admin@example.org',
      name: 'A',
      roles: [{ role: 'admin' }],
    })
    admin = headers
    const kinds = { kind: 'district', name: 'Bautzen' }
    ids = {
      district: await make('municipalities', { ...kinds, ags: '14625' }),
      municipality: await make('municipalities', { ...kinds, ags: '14626' }),
      person: await make('people', { _status: 'published', family: 'Muster', given: 'Kim' }),
      provider: await make('member-organizations', { _status: 'published', name: 'Verein' }),
    }
  })
  afterAll(() => host.stop())

  const make = async (collection: CollectionSlug, data: Values): Promise<string> => {
    const file = collection === 'media' ? { file: await fileFor('media') } : {}
    const { id } = await host.payload.create({ collection, data: data as never, ...file })
    return String(id)
  }
  const read = async (collection: CollectionSlug, id: string): Promise<Values> => {
    const entry = host.payload.findByID({ collection, depth: 0, id, locale: 'all' })
    return (await entry) as unknown as Values
  }
  const complete = (): Partial<Record<CollectionSlug, Values>> => ({
    'advisory-boards': {
      foundingStatus: 'idea',
      municipality: ids.municipality,
      name: 'Beirat',
    },
    meetings: {
      kind: 'network',
      start: '2026-09-01T16:00:00.000Z',
      state: 'planned',
      title: 'Sitzung',
      visibility: 'public',
    },
    municipalities: { ags: '14625010', name: 'Bischofswerda' },
    postings: {
      applyBy: 'post',
      kind: 'job',
      provider: ids.provider,
      title: 'Stelle (m/w/d)',
      workplace: { place: 'Leipzig' },
    },
  })

  it.each<Case>([
    [
      'the amount of a pay',
      'postings',
      {
        chosen: { pay: { amount: 520, kind: 'amount', per: 'month' } },
        kept: { pay: { amount: 520, kind: 'amount', per: 'month' } },
        left: { pay: { amount: null, kind: 'unpaid', per: null } },
        other: { pay: { kind: 'unpaid' } },
      },
    ],
    [
      'the page for applications',
      'postings',
      {
        chosen: { applyBy: 'url', applyUrl: 'https://example.org/b' },
        kept: { applyUrl: 'https://example.org/b' },
        left: { applyUrl: null },
        other: { applyBy: 'post' },
      },
    ],
    [
      'the day of the start',
      'postings',
      {
        chosen: { start: { date: '2027-03-01T12:00:00.000Z', kind: 'date' } },
        kept: { start: { date: '2027-03-01T12:00:00.000Z', kind: 'date' } },
        left: { start: { date: null, kind: 'at-once' } },
        other: { start: { kind: 'at-once' } },
      },
    ],
    [
      'the kind of an internship',
      'postings',
      {
        chosen: { internshipKind: 'voluntary', kind: 'internship' },
        kept: { internshipKind: 'voluntary' },
        left: { internshipKind: null },
        other: { kind: 'job' },
      },
    ],
    [
      'the fixed number of a quorum',
      'advisory-boards',
      {
        chosen: { rules: { quorum: 'fixed', quorumCount: 5 } },
        kept: { rules: { quorumCount: 5 } },
        left: { rules: { quorumCount: null } },
        other: { rules: { quorum: 'half' } },
      },
    ],
    [
      'the neutral title of an item, in all languages',
      'meetings',
      {
        chosen: { agenda: [{ id: 'eins', isPublic: false, publicTitle: 'Etwas', title: 'T' }] },
        kept: { agenda: [{ publicTitle: { de: 'Etwas', en: 'Etwas' } }] },
        left: { agenda: [{ publicTitle: { de: null, en: null } }] },
        other: { agenda: [{ id: 'eins', isPublic: true, title: 'T' }] },
      },
    ],
    [
      'the alt text of an image, in all languages',
      'media',
      {
        chosen: { alt: 'Ein Haus', isDecorative: false },
        kept: { alt: { de: 'Ein Haus', en: 'Ein Haus' } },
        left: { alt: { de: null, en: null } },
        other: { isDecorative: true },
      },
    ],
  ])(
    'should be emptied with another choice: %s',
    async (_name, slug, { chosen, kept, left, other }) => {
      const id = await make(slug, { ...complete()[slug], ...chosen, _status: 'published' })
      await host.payload.update({
        collection: slug,
        data: { ...complete()[slug], ...chosen } as never,
        id,
        locale: 'en',
      } as never)
      expect(await read(slug, id)).toMatchObject(kept)
      const url = `${host.url}/api/${slug}/${id}`
      const init = { headers: { ...admin, 'Content-Type': 'application/json' }, method: 'PATCH' }
      const response = await fetch(url, { ...init, body: JSON.stringify(other) })
      expect([response.status, await read(slug, id)]).toMatchObject([200, left])
    },
  )

  it('should be emptied in a municipality that became a district', async () => {
    const data = { ...complete().municipalities, district: ids.district, kind: 'municipality' }
    const id = await make('municipalities', data)
    await host.payload.update({
      collection: 'municipalities',
      data: { ags: '14627', kind: 'district' },
      id,
    })
    expect(await read('municipalities', id)).toMatchObject({ district: null })
  })

  it('should stay while the form saves itself, until it is saved or published', async () => {
    const pay = { amount: 520, kind: 'amount', per: 'month' }
    const id = await make('postings', { ...complete().postings, _status: 'published', pay })
    const send = async (query: string, data: Values) => {
      const response = await fetch(`${host.url}/api/postings/${id}${query}`, {
        body: JSON.stringify(data),
        headers: { ...admin, 'Content-Type': 'application/json' },
        method: 'PATCH',
      })
      expect(response.status).toBe(200)
      const draft = await host.payload.findByID({ collection: 'postings', draft: true, id })
      return draft.pay
    }
    const tried = { pay: { ...pay, kind: 'unpaid' } }
    expect(await send('?draft=true&autosave=true', tried)).toMatchObject(tried.pay)
    expect(await send('?draft=true&autosave=true', { pay })).toMatchObject(pay)
    expect(await send('?draft=true&autosave=true', tried)).toMatchObject(tried.pay)
    expect(await send('?autosave=true', { _status: 'published' })).toMatchObject({ amount: null })
    expect(await send('?draft=true', tried)).toMatchObject({ amount: null, per: null })
  })
})
