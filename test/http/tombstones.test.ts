import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CollectionSlug } from 'payload'
import { publicationWindowOptions } from '../../collections/pluginOptions/publicationWindow.ts'
import { follow } from '../helpers/follow.ts'
import { richText } from '../helpers/richText.ts'
import { fileFor } from './access/world.ts'
import { type Host, startHost } from '../helpers/startHost.ts'

type Item = { id?: string; isPublic?: boolean; number: string; title: string }

const followed = [
  ...Object.keys(publicationWindowOptions.collections),
  ...Object.keys(publicationWindowOptions.updatedSince ?? {}),
]
/** Of these there are no drafts. */
const withoutDrafts = new Set(['media', 'resolutions'])
/** `FUZZ=long`: ten times as many changes at random. */
const isLong = process.env.FUZZ === 'long'
const HOUR = 3_600_000
const seed = Number(process.env.FUZZ_SEED ?? 3901)
const consent = (purpose: 'minutes' | 'name-online' | 'photo') => ({
  given: '2025-01-10T12:00:00.000Z',
  purpose,
})

describe('a partner site that follows by updatedSince and tombstones alone', () => {
  let host: Host
  let site: Awaited<ReturnType<typeof follow>>
  let board: string
  let count = 0

  beforeAll(async () => {
    host = await startHost({ options: { rate: { apiPerMinute: 0 } } })
    const municipality = await make('municipalities', {
      ags: '14612',
      kind: 'independent-city',
      name: 'Dresden',
    })
    board = await make('advisory-boards', {
      _status: 'published',
      foundingStatus: 'constituted',
      municipality,
      name: 'Beirat',
    })
  })
  beforeEach(async () => {
    site = await follow({ collections: followed, url: host.url })
  })
  afterAll(() => host.stop())

  const make = async (collection: string, data: object): Promise<string> =>
    String(
      (await host.payload.create({ collection: collection as CollectionSlug, data: data as never }))
        .id,
    )
  const change = (collection: string, id: string, data: object, options = {}) =>
    host.payload.update({
      id,
      collection: collection as CollectionSlug,
      data: data as never,
      ...options,
    })
  const remove = (collection: string, id: string) =>
    host.payload.delete({ id, collection: collection as CollectionSlug })
  const isThere = async (collection: string, id: string): Promise<boolean> =>
    (await fetch(`${host.url}/api/${collection}/${id}`)).ok
  const read = async (collection: string, id: string) =>
    (await (await fetch(`${host.url}/api/${collection}/${id}?depth=0`)).json()) as Record<
      string,
      unknown
    >
  const reasons = async (id: string): Promise<string[]> => {
    const response = await fetch(`${host.url}/api/tombstones?where[entryId][equals]=${id}`)
    const { docs } = (await response.json()) as { docs: { reason: string }[] }
    return docs.map(({ reason }) => reason)
  }

  /** Makes a change, lets the partner site ask, and compares what it has then with what there is to read. */
  const step = async <T>(act: () => Promise<T>): Promise<T> => {
    const since = new Date().toISOString()
    const result = await act()
    const { copy, neverSeen, there } = await site.compare(since)
    expect(copy).toEqual(there)
    expect(neverSeen).toEqual([])
    return result
  }

  const agenda = (isPublic = true): Item[] => [
    { isPublic, number: '1', title: 'Haushalt' },
    { isPublic: false, number: '2', title: 'Personal' },
  ]
  const makeMeeting = (data: object = {}) =>
    make('meetings', {
      _status: 'published',
      agenda: agenda(),
      boards: [board],
      kind: 'ordinary',
      start: '2026-09-01T16:00:00.000Z',
      state: 'held',
      title: `Sitzung ${++count}`,
      visibility: 'public',
      ...data,
    })
  const itemsOf = async (meeting: string): Promise<Item[]> =>
    (await host.payload.findByID({ id: meeting, collection: 'meetings', trash: true }))
      .agenda as Item[]
  const makePerson = (purposes: ('minutes' | 'name-online')[] = ['name-online', 'minutes']) =>
    make('people', {
      _status: 'published',
      consents: purposes.map(consent),
      family: `Muster ${++count}`,
      given: 'Kim',
    })
  const makeMinutes = async (meeting: string, data: object = {}) => {
    const persons = { chair: await makePerson([]), keeper: await makePerson([]) }
    return make('meeting-protocols', {
      _status: 'published',
      meeting,
      releasedAt: '2026-09-10T10:00:00.000Z',
      state: 'draft',
      ...persons,
      ...data,
    })
  }
  const makeImage = async () => {
    const file = await fileFor('media')
    const { id } = await host.payload.create({ collection: 'media', data: { alt: 'Logo' }, file })
    return id
  }
  const makeDocument = async () => {
    const file = await fileFor('documents')
    const data = { _status: 'published', language: 'de', title: 'Satzung', visibility: 'public' }
    return (await host.payload.create({ collection: 'documents', data: data as never, file })).id
  }
  const makePosting = (provider: string) =>
    make('postings', {
      _status: 'published',
      applyBy: 'email-only',
      contact: { email: 'rosa@example.org' },
      kind: 'job',
      provider,
      title: 'Stelle (m/w/d)',
      workplace: { place: 'Leipzig' },
    })
  const makeResolution = (data: object) =>
    make('resolutions', {
      board,
      decidedOn: '2026-09-01T12:00:00.000Z',
      outcome: 'passed',
      title: `Beschluss ${++count}`,
      wording: 'Der Beirat beschließt es.',
      ...data,
    })

  it('should hear nothing of minutes of a closed meeting', async () => {
    const meetings = [await makeMeeting({ visibility: 'closed' }), await step(() => makeMeeting())]
    await step(() => change('meetings', meetings[1]!, { visibility: 'closed' }))
    const ids = await step(() => Promise.all(meetings.map((meeting) => makeMinutes(meeting))))
    const [withdrawn, deleted] = ids as [string, string]
    await step(() => change('meeting-protocols', withdrawn, { _status: 'draft' }))
    await step(() => remove('meeting-protocols', deleted))
    for (const id of ids) expect(await reasons(id)).toEqual([])
  })

  it('should hear at once of a withdrawn consent, also when a draft is saved', async () => {
    for (const draft of [false, true]) {
      const id = await step(() => makePerson())
      expect(await isThere('people', id)).toBe(true)
      const { consents } = await host.payload.findByID({ id, collection: 'people' })
      const withdrawn = consents?.map((row) => ({ ...row, withdrawn: '2026-01-10T12:00:00.000Z' }))
      await step(() => change('people', id, { consents: withdrawn }, { draft }))
      expect(await isThere('people', id)).toBe(false)
      expect(await reasons(id)).toEqual(['unpublished'])
    }
    const unnamed = await step(() => makePerson([]))
    await step(() => remove('people', unnamed))
    expect(await reasons(unnamed)).toEqual([])
  })

  it('should hear of minutes and resolutions of a meeting that is closed and opened again', async () => {
    const { ids, meeting } = await step(async () => {
      const meeting = await makeMeeting()
      const [item] = await itemsOf(meeting)
      const resolution = await makeResolution({ item: item!.id, meeting })
      const ids = { 'meeting-protocols': await makeMinutes(meeting), resolutions: resolution }
      return { ids: Object.entries({ ...ids, meetings: meeting }), meeting }
    })
    for (const visibility of ['closed', 'public', 'closed', 'partly'] as const) {
      const isClosed = visibility === 'closed'
      await step(() => change('meetings', meeting, { visibility }))
      for (const [slug, id] of ids) {
        expect([slug, await isThere(slug, id)]).toEqual([slug, !isClosed])
        expect([slug, await reasons(id)]).toEqual([slug, isClosed ? ['unpublished'] : []])
      }
    }
  })

  it('should hear of minutes without items, and count them as public from the opening on', async () => {
    const meeting = await makeMeeting({ agenda: [], visibility: 'closed' })
    const id = await step(() => makeMinutes(meeting))
    const publishedAt = async () =>
      (await host.payload.findByID({ id, collection: 'meeting-protocols' })).publishedAt
    expect(await publishedAt()).toBeFalsy()
    await step(() => change('meetings', meeting, { visibility: 'public' }))
    const opened = await publishedAt()
    expect(opened).toBeTruthy()
    await step(() => change('meetings', meeting, { visibility: 'closed' }))
    await step(() => change('meetings', meeting, { visibility: 'public' }))
    expect([await publishedAt(), await isThere('meeting-protocols', id)]).toEqual([opened, true])
  })

  it('should hear of an item of the agenda that is public no more', async () => {
    const { items, meeting, resolution } = await step(async () => {
      const meeting = await makeMeeting()
      const items = await itemsOf(meeting)
      await makeMinutes(meeting, {
        items: items.map(({ id }) => ({ itemId: id, motions: [{ wording: 'Antrag' }] })),
      })
      return {
        items,
        meeting,
        resolution: await makeResolution({ item: items[0]!.id, meeting }),
      }
    })
    const save = ({ draft = false, isPublic }: { draft?: boolean; isPublic: boolean }) => {
      const data = {
        _status: draft ? 'draft' : 'published',
        agenda: [{ ...items[0], isPublic }, items[1]],
      }
      return step(() => change('meetings', meeting, data, { draft }))
    }
    await save({ draft: true, isPublic: false })
    expect([await isThere('resolutions', resolution), await reasons(resolution)]).toEqual([
      true,
      [],
    ])
    await save({ isPublic: false })
    expect(await isThere('resolutions', resolution)).toBe(false)
    expect(await reasons(resolution)).toEqual(['unpublished'])
    await save({ isPublic: true })
    expect(await reasons(resolution)).toEqual([])
  })

  it('should leave a draft of minutes that waits the newest of them', async () => {
    const meeting = await step(() => makeMeeting())
    const id = await step(() => makeMinutes(meeting))
    await change('meeting-protocols', id, { originalAt: 'Ordner 3' }, { draft: true })
    await step(() => change('meetings', meeting, { visibility: 'closed' }))
    await step(() => change('meetings', meeting, { visibility: 'public' }))
    const read = (draft: boolean) =>
      host.payload.findByID({ id, collection: 'meeting-protocols', draft })
    const [published, draft] = [await read(false), await read(true)]
    expect([published.originalAt ?? null, draft.originalAt]).toEqual([null, 'Ordner 3'])
    // By these the admin panel tells whether there is a draft.
    expect(draft._status).toBe('draft')
    const { totalDocs } = await host.payload.countVersions({
      collection: 'meeting-protocols',
      where: { parent: { equals: id }, updatedAt: { greater_than: published.updatedAt } },
    })
    expect(totalDocs).toBe(1)
  })

  it('should get the entries anew that refer to what came or went', async () => {
    const logo = await step(() => makeImage())
    const organization = await step(() =>
      make('member-organizations', { logo, membership: 'member', name: 'Beispielverein' }),
    )
    const posting = await step(() => makePosting(organization))
    for (const _status of ['published', 'draft', 'published'] as const) {
      await step(() => change('member-organizations', organization, { _status }))
      const { provider } = await read('postings', posting)
      expect(provider).toBe(_status === 'published' ? organization : null)
    }
    await step(() => remove('media', logo))
    await step(() => remove('postings', posting))
    await step(() => remove('member-organizations', organization))

    const meeting = await step(() => makeMeeting())
    const resolutions = await step(async () => {
      const [item] = await itemsOf(meeting)
      const newer = await makeResolution({ item: item!.id, meeting })
      return [newer, await makeResolution({ isPublic: true, meeting, supersededBy: newer })]
    })
    for (const visibility of ['closed', 'public'] as const) {
      await step(() => change('meetings', meeting, { visibility }))
      const { supersededBy } = await read('resolutions', resolutions[1]!)
      expect(supersededBy).toBe(visibility === 'public' ? resolutions[0] : null)
    }
  })

  it('should get the postings anew that deliver the description of their provider, and no others', async () => {
    const organization = await step(() =>
      make('member-organizations', {
        _status: 'published',
        description: richText('Wir beraten.'),
        membership: 'member',
        name: 'Verein mit Text',
      }),
    )
    const [without, own] = (await step(async () => [
      await makePosting(organization),
      await makePosting(organization),
    ])) as [string, string]
    await step(() => change('postings', own, { about: richText('Ein eigener Text.') }))
    const dates = async () => [
      (await read('postings', without)).updatedAt,
      (await read('postings', own)).updatedAt,
    ]
    const before = await dates()
    await step(() => change('member-organizations', organization, { shortName: 'VT' }))
    const draft = { description: richText('Noch im Entwurf.') }
    await step(() => change('member-organizations', organization, draft, { draft: true }))
    expect(await dates()).toEqual(before)

    const text = 'Wir beraten und begleiten.'
    const data = { _status: 'published', description: richText(text) }
    await step(() => change('member-organizations', organization, data))
    expect(JSON.stringify((await read('postings', without)).about)).toContain(text)
    const after = await dates()
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).toBe(before[1])
  })

  it('should get minutes anew whose persons may be named no more, and not those that never named them', async () => {
    const person = await step(() => makePerson())
    const [chaired, named, hiding] = (await step(() =>
      Promise.all(
        [0, 1, 2].map(async (kind) => {
          const meeting = await makeMeeting()
          const [open, hidden] = await itemsOf(meeting)
          const itemId = kind === 1 ? open!.id : hidden!.id
          return makeMinutes(meeting, {
            ...(kind === 0 && { chair: person }),
            ...(kind === 2 && { attendance: [{ person, state: 'present' }] }),
            items: [{ itemId, motions: kind > 0 ? [{ by: person, wording: 'Antrag' }] : [] }],
          })
        }),
      ),
    )) as [string, string, string]
    const { updatedAt } = await read('meeting-protocols', hiding)
    const chairOf = async () => (await read('meeting-protocols', chaired)).chair
    const withdraw = async (purpose: string, draft: boolean) => {
      const { consents } = await host.payload.findByID({ id: person, collection: 'people' })
      const data = {
        consents: consents?.map((row) => ({
          ...row,
          ...(row.purpose === purpose && { withdrawn: '2026-01-10T12:00:00.000Z' }),
        })),
      }
      await step(() => change('people', person, data, { draft }))
    }
    expect(await chairOf()).toBe(person)
    await withdraw('minutes', true)
    expect(await chairOf()).toBeFalsy()
    expect((await read('meeting-protocols', named)).items).toMatchObject([
      { motions: [{ wording: 'Antrag' }] },
    ])
    const again = (await host.payload.findByID({ id: person, collection: 'people' })).consents ?? []
    await step(() =>
      change('people', person, {
        _status: 'published',
        consents: [...again, { given: '2026-02-01T12:00:00.000Z', purpose: 'minutes' }],
      }),
    )
    expect(await chairOf()).toBe(person)
    await withdraw('name-online', false)
    expect(await chairOf()).toBeFalsy()
    expect((await read('meeting-protocols', hiding)).updatedAt).toBe(updatedAt)
  })

  it(
    'should be in step whatever the office does, one thing after the other',
    async () => {
      const meetings = [await makeMeeting(), await makeMeeting({ visibility: 'closed' })]
      const persons = [await makePerson(), await makePerson([])]
      const [image, organization] = [
        await makeImage(),
        await make('member-organizations', { membership: 'member', name: 'Verein' }),
      ]
      const items = (await Promise.all(meetings.map(itemsOf))).flat()
      const entries: Record<string, string[]> = {
        'advisory-boards': [board],
        documents: [await makeDocument()],
        media: [image],
        'meeting-protocols': [
          await makeMinutes(meetings[0]!, { chair: persons[0] }),
          await makeMinutes(meetings[1]!, { keeper: persons[1] }),
        ],
        meetings,
        'member-organizations': [organization],
        people: persons,
        postings: [await makePosting(organization)],
        resolutions: [
          await makeResolution({ item: items[0]!.id, meeting: meetings[0] }),
          await makeResolution({ item: items[2]!.id, meeting: meetings[1] }),
          await makeResolution({ isPublic: true, meeting: meetings[0] }),
        ],
      }
      await change('member-organizations', organization, { logo: image })
      await change('people', persons[0]!, { photo: image })
      site = await follow({ collections: followed, url: host.url })

      const purposes = fc.subarray(['minutes', 'name-online', 'photo'] as const)
      const ofAll = [
        fc.constantFrom({ _status: 'draft' }, { _status: 'published' }),
        fc.constantFrom({ deletedAt: '2026-01-01T00:00:00.000Z' }, { deletedAt: null }),
      ]
      const ofSome: Record<string, fc.Arbitrary<object>[]> = {
        documents: [fc.constantFrom({ visibility: 'internal' }, { visibility: 'public' })],
        'meeting-protocols': [
          fc.constantFrom({ releasedAt: null }, { releasedAt: '2026-09-10T10:00:00.000Z' }),
        ],
        meetings: [
          fc.constantFrom('closed', 'partly', 'public').map((visibility) => ({ visibility })),
          fc.tuple(fc.boolean(), fc.boolean()).map((isPublic) => ({ isPublic })),
        ],
        people: [purposes.map((some) => ({ consents: some.map(consent) }))],
        resolutions: [fc.boolean().map((isPublic) => ({ isPublic }))],
      }
      const changes = fc.oneof(
        ...Object.entries(entries).flatMap(([collection, ids]) => {
          const data = fc.oneof(
            ...ofAll,
            ...(ofSome[collection] ?? []),
            ...(ofSome[collection] ?? []),
          )
          const isDraft = fc.boolean().filter((draft) => !(draft && withoutDrafts.has(collection)))
          return fc.tuple(fc.constant(collection), fc.constantFrom(...ids), data, isDraft)
        }),
      )
      let refused = 0
      const sample = fc.sample(changes, { numRuns: isLong ? 400 : 40, seed })
      for (const [collection, id, data, draft] of sample) {
        const { isPublic } = data as { isPublic?: boolean[] }
        const agenda =
          collection === 'meetings' && isPublic
            ? (await itemsOf(id)).map((item, index) => ({ ...item, isPublic: isPublic[index] }))
            : undefined
        await step(() =>
          change(collection, id, agenda ? { agenda } : data, { draft, trash: true }).catch(
            () => refused++,
          ),
        )
      }
      expect(refused).toBeLessThan(sample.length / 4)
    },
    HOUR,
  )
})
