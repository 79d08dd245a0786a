import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { publicationWindowOptions } from '../../collections/pluginOptions/publicationWindow.ts'
import { follow } from '../helpers/follow.ts'
import { type Host, startHost } from '../helpers/startHost.ts'

type Item = { id?: string; isPublic?: boolean; number: string; title: string }

const followed = [
  ...Object.keys(publicationWindowOptions.collections),
  ...Object.keys(publicationWindowOptions.updatedSince ?? {}),
]
const consent = (purpose: 'minutes' | 'name-online') => ({
  given: '2025-01-10T12:00:00.000Z',
  purpose,
})

describe('a partner site that follows by updatedSince and tombstones alone', () => {
  let host: Host
  let site: Awaited<ReturnType<typeof follow>>
  let board: string
  let count = 0

  beforeAll(async () => {
    host = await startHost()
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
    (await host.payload.findByID({ id: meeting, collection: 'meetings' })).agenda as Item[]
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
})
