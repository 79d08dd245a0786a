import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { CollectionConfig, PayloadRequest, TypedUser, Where } from 'payload'
import { askGraphql } from '../../../../test/helpers/askGraphql.ts'
import { askRest } from '../../../../test/helpers/askRest.ts'
import type { MinimalPayload } from '../../../../test/helpers/bootMinimal.ts'
import { bootPlugin } from '../../../../test/helpers/bootPlugin.ts'
import { freezeDate } from '../../../../test/helpers/freezeDate.ts'
import { publicationWindowPlugin } from '../../index.ts'
import type { Row } from '../../types.ts'

// It boots a Payload, on machines that may be busy.
jest.setTimeout(60_000)

const everyone = () => true

const notes: CollectionConfig = {
  slug: 'notes',
  access: { create: everyone, read: everyone, readVersions: everyone, update: everyone },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'slug', type: 'text' },
    { name: 'org', type: 'relationship', relationTo: 'orgs' as never },
    { name: 'kind', type: 'text' },
    { name: 'open', type: 'relationship', hasMany: true, relationTo: 'orgs' as never },
    {
      name: 'guarded',
      type: 'group',
      access: { read: () => false },
      fields: [
        { name: 'never', type: 'relationship', relationTo: 'orgs' as never },
        { name: 'sometimes', type: 'relationship', relationTo: 'orgs' as never },
      ],
    },
    {
      type: 'tabs',
      tabs: [
        {
          fields: [
            { name: 'deadline', type: 'date' },
            { name: 'expiresAt', type: 'date' },
            { name: 'filledAt', type: 'date' },
          ],
          label: 'Dates',
        },
      ],
    },
  ],
  trash: true,
  versions: { drafts: true },
}

const orgs: CollectionConfig = {
  slug: 'orgs',
  access: { read: everyone },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'isNamed', type: 'checkbox' },
    { name: 'notes', type: 'join', collection: 'notes' as never, on: 'org' },
    { name: 'best', type: 'relationship', relationTo: 'notes' as never },
  ],
}

type Doc = Record<string, unknown> & { id: number | string }
/** An id that no entry has, of the form that the database takes. */
const noId = ({ payload }: PayloadRequest): number | string =>
  payload.db.defaultIDType === 'number' ? 0 : '0'.repeat(24)

/** As a rule of a collection may ask another entry whether this one is public. */
const isOfClosedOrg = async ({ req, row }: { req: PayloadRequest; row: Row }): Promise<boolean> => {
  if (!row.org) return false
  const where: Where = { and: [{ id: { equals: row.org } }, { name: { equals: 'closed' } }] }
  return (await req.payload.db.count({ collection: 'orgs' as never, req, where })).totalDocs > 0
}

type List = { docs: Doc[]; totalDocs: number }

let minimal: MinimalPayload
let at = Date.parse('2026-11-23T12:00:00Z')

/** Moves the clock on, so that each test has its own time. */
const wait = (milliseconds: number): void => {
  at += milliseconds
  jest.setSystemTime(at)
}
const fromNow = (milliseconds: number): string => new Date(at + milliseconds).toISOString()

const create = async (data: Record<string, unknown>): Promise<Doc> =>
  (await minimal.payload.create({
    collection: 'notes' as never,
    data: { title: 'a', ...data } as never,
  })) as unknown as Doc
const publish = (data: Record<string, unknown> = {}) => create({ _status: 'published', ...data })
const update = async (
  id: Doc['id'],
  data: Record<string, unknown>,
  options: Record<string, unknown> = {},
): Promise<Doc> =>
  (await minimal.payload.update({
    id,
    collection: 'notes' as never,
    data: data as never,
    ...options,
  })) as unknown as Doc
const rest = (path: string) => askRest({ key: minimal.key, path, payload: minimal.payload })
const list = async (path: string): Promise<Doc['id'][]> =>
  ((await rest(path)).body as List).docs.map(({ id }) => id)
const graves = async (
  id: Doc['id'],
  entryCollection = 'notes',
): Promise<Record<string, unknown>[]> => {
  const { docs } = await minimal.payload.find({
    collection: 'tombstones' as never,
    where: { entryCollection: { equals: entryCollection }, entryId: { equals: String(id) } },
  })
  return (docs as unknown as Doc[]).map(({ backAt, goneAt, reason }) => ({
    backAt,
    goneAt,
    reason,
  }))
}

beforeAll(async () => {
  freezeDate(new Date(at).toISOString())
  minimal = await bootPlugin({
    collections: [notes, orgs],
    plugins: [
      publicationWindowPlugin({
        collections: {
          notes: {
            endOfDay: [
              'expiresAt',
              { field: 'deadline', when: ({ siblingData }) => siblingData.kind === 'day' },
            ],
            dependsOn: ['org'],
            goneSince: ['filledAt'],
            isPublic: async ({ req, row }) => !(await isOfClosedOrg({ req, row })),
            shows: { 'guarded.sometimes': ({ related }) => related.isNamed === true },
            until: ['expiresAt', 'deadline'],
          },
        },
        updatedSince: { orgs: { isPublic: ({ row }) => row.name !== 'secret' } },
      }),
    ],
  })
})
beforeEach(() => wait(86_400_000))
afterAll(async () => {
  jest.useRealTimers()
  await minimal.stop()
})

describe('the window', () => {
  it('should take an entry out of every public answer from its second on, without a job', async () => {
    const org = await minimal.payload.create({
      collection: 'orgs' as never,
      data: { name: 'o' } as never,
    })
    const orgId = (org as unknown as Doc).id
    const { id } = await publish({ deadline: fromNow(60_000), org: orgId })
    await minimal.payload.update({
      id: orgId,
      collection: 'orgs' as never,
      data: { best: id } as never,
    })
    const seen = async () => {
      const found = await askGraphql({
        payload: minimal.payload,
        query: `{ Notes(where: {id: {equals: ${JSON.stringify(id)}}}) { docs { id } totalDocs }
          countNotes(where: {id: {equals: ${JSON.stringify(id)}}}) { totalDocs }
          Org(id: ${JSON.stringify(orgId)}) { notes { docs { id } } best { id } } }`,
      })
      const single = await askGraphql({
        payload: minimal.payload,
        query: `{ Note(id: ${JSON.stringify(id)}) { id } }`,
      })
      const joined = (await rest(`/orgs/${orgId}?depth=1`)).body as {
        best: unknown
        notes: { docs: unknown[] }
      }
      return {
        byId: (await rest(`/notes/${id}`)).status,
        count: (await rest(`/notes/count?where[id][equals]=${id}`)).body.totalDocs,
        graphql: JSON.parse(JSON.stringify(found.data)) as unknown,
        graphqlById: single.data?.Note ? 'found' : 'none',
        joined: joined.notes.docs.length,
        list: (await list(`/notes?where[id][equals]=${id}`)).length,
        related: typeof joined.best,
        versions: (await rest(`/notes/versions?where[parent][equals]=${id}`)).status,
        withDraft: (await list(`/notes?draft=true&where[id][equals]=${id}`)).length,
      }
    }
    expect(await seen()).toEqual({
      byId: 200,
      count: 1,
      graphql: {
        countNotes: { totalDocs: 1 },
        Notes: { docs: [{ id }], totalDocs: 1 },
        Org: { best: { id }, notes: { docs: [{ id }] } },
      },
      graphqlById: 'found',
      joined: 1,
      list: 1,
      related: 'object',
      versions: 403,
      withDraft: 1,
    })
    wait(59_999)
    expect((await seen()).list).toBe(1)
    wait(1)
    expect(await seen()).toEqual({
      byId: 404,
      count: 0,
      graphql: {
        countNotes: { totalDocs: 0 },
        Notes: { docs: [], totalDocs: 0 },
        Org: { best: null, notes: { docs: [] } },
      },
      graphqlById: 'none',
      joined: 0,
      list: 0,
      related: typeof orgId,
      versions: 403,
      withDraft: 0,
    })
  })

  it('should keep out what is published for later, until then', async () => {
    const { id } = await publish({ publishAt: fromNow(1000) })
    expect((await rest(`/notes/${id}`)).status).toBe(404)
    wait(1000)
    expect((await rest(`/notes/${id}`)).status).toBe(200)
  })

  it('should keep out what is filled, trashed or a draft', async () => {
    const filled = await publish({ filledAt: fromNow(-1000) })
    const draft = await create({ _status: 'draft' })
    const trashed = await publish()
    await update(trashed.id, { deletedAt: fromNow(0) })
    for (const { id } of [filled, draft, trashed]) {
      expect((await rest(`/notes/${id}`)).status).toBe(404)
    }
  })

  it('should let who is signed in see it, and no draft change what is public', async () => {
    const { id } = await publish({ expiresAt: fromNow(3 * 86_400_000) })
    await update(id, { expiresAt: fromNow(-86_400_000), title: 'draft' }, { draft: true })
    expect((await rest(`/notes/${id}`)).body).toMatchObject({ title: 'a' })
    wait(5 * 86_400_000)
    const found = await minimal.payload.findByID({
      id,
      collection: 'notes' as never,
      overrideAccess: false,
      user: { id: 1, collection: 'users' } as unknown as TypedUser,
    })
    expect(found).toMatchObject({ id })
    expect((await rest(`/notes/${id}`)).status).toBe(404)
  })

  it('should let a filter name what a caller sees outside the window, versions included', async () => {
    // A schema of its own, since Payload pushes the same one only once a process.
    const own = await bootPlugin({
      collections: [{ ...notes, fields: [...notes.fields, { name: 'own', type: 'text' }] }, orgs],
      plugins: [
        publicationWindowPlugin({
          canSeeOutsideWindow: ({ req }): Where | boolean =>
            req.user ? { or: [{ kind: { equals: 'own' } }, { id: { equals: noId(req) } }] } : false,
          collections: { notes: {} },
        }),
      ],
    })
    const collection = 'notes' as never
    for (const kind of ['own', 'other']) {
      const data = { _status: 'published', kind, publishAt: '2099-01-01', title: kind } as never
      await own.payload.create({ collection, data })
    }
    const user = { id: 1, collection: 'users' } as unknown as TypedUser
    const seen = { collection, overrideAccess: false, user }
    expect((await own.payload.find(seen)).docs).toMatchObject([{ title: 'own' }])
    expect((await own.payload.findVersions(seen)).docs).toMatchObject([
      { version: { title: 'own' } },
    ])
    await own.stop()
  })
})

describe('dates', () => {
  it('should store the end of the day in Berlin for a field that holds a day', async () => {
    expect(await create({ expiresAt: '2026-12-31' })).toMatchObject({
      expiresAt: '2026-12-31T22:59:59.999Z',
    })
    expect(await create({ deadline: '2027-03-28T12:00:00.000Z', kind: 'day' })).toMatchObject({
      deadline: '2027-03-28T21:59:59.999Z',
    })
  })
  it('should keep the moment where the field holds one, and refuse what is no date', async () => {
    expect(await create({ deadline: '2026-12-31T10:00' })).toMatchObject({
      deadline: '2026-12-31T09:00:00.000Z',
    })
    await expect(publish({ deadline: 'morgen' })).rejects.toMatchObject({
      data: { errors: [{ path: 'deadline' }] },
    })
    await expect(
      publish({ publishAt: '2026-12-31', unpublishAt: '2026-12-01' }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'unpublishAt' }] } })
  })
  it('should set publishedAt once, at the first publication, and not believe a client', async () => {
    const { id } = await create({})
    expect(await update(id, { title: 'b' }, { draft: true })).toMatchObject({ publishedAt: null })
    const first = fromNow(0)
    expect(await update(id, { _status: 'published' })).toMatchObject({ publishedAt: first })
    wait(1000)
    await update(id, { _status: 'draft' })
    wait(1000)
    const again = await update(
      id,
      { _status: 'published', publishedAt: fromNow(0) },
      { overrideAccess: false },
    )
    expect(again).toMatchObject({ publishedAt: first })
  })
  it('should not hand its dates on to a duplicate', async () => {
    const { id } = await publish({ publishAt: fromNow(-1000), unpublishAt: fromNow(1000) })
    const copy = await minimal.payload.duplicate({
      id,
      collection: 'notes' as never,
      draft: true,
    })
    expect(copy).toMatchObject({ publishAt: null, publishedAt: null, unpublishAt: null })
  })
})

describe('updatedSince', () => {
  it('should list what changed or became public by time since then, and its relations whole', async () => {
    const old = await publish({ title: 'old' })
    const scheduled = await publish({ publishAt: fromNow(20_000), title: 'scheduled' })
    wait(10_000)
    const since = fromNow(0)
    wait(1000)
    const changed = await publish({ title: 'changed' })
    expect(await list(`/notes?updatedSince=${since}`)).toEqual([changed.id])
    wait(10_000)
    const both = [changed.id, scheduled.id].sort()
    expect((await list(`/notes?updatedSince=${since}`)).sort()).toEqual(both)
    expect((await rest(`/notes/count?updatedSince=${since}`)).body.totalDocs).toBe(2)
    expect(await list(`/notes?updatedSince=${since}&where[title][equals]=old`)).toEqual([])
    const org = await minimal.payload.create({
      collection: 'orgs' as never,
      data: { best: old.id } as never,
    })
    expect((await rest(`/orgs?updatedSince=${since}&depth=1`)).body.docs).toMatchObject([
      { id: (org as unknown as Doc).id, best: { title: 'old' } },
    ])
  })
  it('should accept a raw + and refuse anything but a date-time with code and field', async () => {
    expect((await rest('/notes?updatedSince=2026-11-23T09:00:00+01:00')).status).toBe(200)
    const { body, status } = await rest('/notes?updatedSince=gestern')
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([
      { data: { code: 'INVALID_UPDATED_SINCE', field: 'updatedSince' } },
    ])
  })
})

describe('tombstones', () => {
  it('should be written ahead of a known end, follow it, and be public from its moment on', async () => {
    const { id } = await publish({ slug: 'a-note', unpublishAt: fromNow(60_000) })
    expect(await graves(id)).toEqual([
      { backAt: null, goneAt: fromNow(60_000), reason: 'unpublished' },
    ])
    await update(id, { unpublishAt: fromNow(30_000) })
    const since = fromNow(0)
    const path = `/tombstones?updatedSince=${since}&where[entryId][equals]=${id}`
    expect((await rest(path)).body.docs).toEqual([])
    wait(30_000)
    expect((await rest(path)).body.docs).toMatchObject([
      { entryCollection: 'notes', entryId: String(id), reason: 'unpublished', slug: 'a-note' },
    ])
    wait(1000)
    expect(await list(`/tombstones?updatedSince=${fromNow(0)}`)).not.toContain(id)
    await update(id, { unpublishAt: null })
    expect(await graves(id)).toEqual([])
  })
  it('should tell who asks that a published entry was withdrawn, filled, trashed or deleted', async () => {
    const [withdrawn, filled, trashed, deleted] = await Promise.all(
      [0, 1, 2, 3].map(() => publish()),
    )
    wait(1000)
    await update(withdrawn!.id, { _status: 'draft' })
    await update(filled!.id, { filledAt: fromNow(-500) })
    await update(trashed!.id, { deletedAt: fromNow(0) })
    await minimal.payload.delete({ id: deleted!.id, collection: 'notes' as never })
    const goneAt = fromNow(0)
    expect(await graves(withdrawn!.id)).toEqual([{ backAt: null, goneAt, reason: 'unpublished' }])
    expect(await graves(filled!.id)).toEqual([{ backAt: null, goneAt, reason: 'filled' }])
    expect(await graves(trashed!.id)).toEqual([{ backAt: null, goneAt, reason: 'deleted' }])
    expect(await graves(deleted!.id)).toEqual([{ backAt: null, goneAt, reason: 'deleted' }])
    const { docs } = (
      await askGraphql({
        payload: minimal.payload,
        query: `{ Tombstones(where: {entryId: {equals: "${withdrawn!.id}"}}) { docs { reason } } }`,
      })
    ).data?.Tombstones as { docs: unknown[] }
    expect(docs).toHaveLength(1)
  })
  it('should not be written for a draft over a published entry, nor for what was never public', async () => {
    const published = await publish()
    await update(published.id, { expiresAt: fromNow(-86_400_000) }, { draft: true })
    const draft = await create({ expiresAt: fromNow(60_000) })
    const scheduled = await publish({ publishAt: fromNow(60_000) })
    await update(scheduled.id, { _status: 'draft' })
    for (const { id } of [draft, scheduled]) {
      await minimal.payload.delete({ id, collection: 'notes' as never })
    }
    for (const { id } of [published, draft, scheduled]) expect(await graves(id)).toEqual([])
  })
  it('should be written for a collection without a window, when it is public no more or deleted', async () => {
    const collection = 'orgs' as never
    const make = (name: string) =>
      minimal.payload.create({ collection, data: { name } as never }) as unknown as Promise<Doc>
    const [closed, deleted, secret] = [await make('a'), await make('b'), await make('secret')]
    wait(1000)
    const save = (name: string) =>
      minimal.payload.update({ id: closed.id, collection, data: { name } as never })
    await save('secret')
    for (const { id } of [deleted, secret]) await minimal.payload.delete({ id, collection })
    const goneAt = fromNow(0)
    expect(await graves(closed.id, 'orgs')).toEqual([
      { backAt: null, goneAt, reason: 'unpublished' },
    ])
    expect(await graves(deleted.id, 'orgs')).toEqual([{ backAt: null, goneAt, reason: 'deleted' }])
    expect(await graves(secret.id, 'orgs')).toEqual([])
    await save('a')
    expect(await graves(closed.id, 'orgs')).toEqual([])
  })
  it('should follow what an entry depends on, and date it without a version', async () => {
    const collection = 'orgs' as never
    const [one, other] = await Promise.all(
      ['closed', 'open'].map(
        (name) =>
          minimal.payload.create({
            collection,
            data: { name } as never,
          }) as unknown as Promise<Doc>,
      ),
    )
    const notesOf = [await publish({ org: one!.id }), await publish({ org: other!.id })]
    const [hidden, shown] = notesOf.map(({ id }) => id) as [Doc['id'], Doc['id']]
    expect(notesOf).toMatchObject([{ publishedAt: null }, { publishedAt: fromNow(0) }])
    const rename = async (id: Doc['id'], name: string) => {
      wait(1000)
      await minimal.payload.update({ id, collection, data: { name } as never })
    }
    const read = async (id: Doc['id']) =>
      (await minimal.payload.findByID({ id, collection: 'notes' as never })) as unknown as Doc
    await rename(other!.id, 'closed')
    expect(await graves(shown)).toEqual([
      { backAt: null, goneAt: fromNow(0), reason: 'unpublished' },
    ])
    await rename(other!.id, 'open')
    expect(await graves(shown)).toEqual([])
    expect((await read(shown)).updatedAt).toBe(fromNow(0))
    await rename(one!.id, 'open')
    const opened = fromNow(0)
    expect(await read(hidden)).toMatchObject({ publishedAt: opened, updatedAt: opened })
    // What the public reads as before keeps its date.
    await rename(one!.id, 'still open')
    expect(await read(hidden)).toMatchObject({ publishedAt: opened, updatedAt: opened })
    const { totalDocs } = await minimal.payload.countVersions({
      collection: 'notes' as never,
      where: { parent: { in: [hidden, shown] } },
    })
    expect(totalDocs).toBe(2)
  })
  it('should date what refers to an entry that comes or goes, as far as the public reads it', async () => {
    const collection = 'orgs' as never
    const org = (await minimal.payload.create({
      collection,
      data: { isNamed: true, name: 'a' } as never,
    })) as unknown as Doc
    const referring = await Promise.all([
      publish({ open: [org.id] }),
      publish({ guarded: { sometimes: org.id } }),
      publish({ guarded: { never: org.id } }),
      create({ open: [org.id] }),
    ])
    /** Which of them have been dated by a save of the entry: always, sometimes, never shown, draft. */
    const datedBy = async (data: Record<string, unknown>): Promise<boolean[]> => {
      wait(1000)
      await minimal.payload.update({ id: org.id, collection, data: data as never })
      const found = referring.map(({ id }) =>
        minimal.payload.findByID({ id, collection: 'notes' as never, draft: false }),
      )
      return ((await Promise.all(found)) as unknown as Doc[]).map(
        ({ updatedAt }) => updatedAt === fromNow(0),
      )
    }
    expect(await datedBy({ name: 'b' })).toEqual([false, false, false, false])
    expect(await datedBy({ isNamed: false })).toEqual([false, true, false, false])
    expect(await datedBy({ name: 'secret' })).toEqual([true, false, false, false])
    expect(await datedBy({ isNamed: true })).toEqual([false, false, false, false])
    expect(await datedBy({ name: 'a' })).toEqual([true, true, false, false])
    wait(1000)
    await minimal.payload.delete({ id: org.id, collection })
    const path = `/notes?updatedSince=${fromNow(0)}`
    expect((await list(path)).sort()).toEqual([referring[0].id, referring[1].id].sort())
  })
  it('should be written for bulk changes too, and by nobody by hand', async () => {
    const ids = (await Promise.all([publish(), publish()])).map(({ id }) => id)
    await minimal.payload.update({
      collection: 'notes' as never,
      data: { _status: 'draft' } as never,
      where: { id: { in: ids } },
    })
    for (const id of ids) expect(await graves(id)).toMatchObject([{ reason: 'unpublished' }])
    const bodies = { entryCollection: 'notes', entryId: '1', goneAt: fromNow(0), reason: 'deleted' }
    const { status } = await askRest({
      body: bodies,
      key: minimal.key,
      method: 'POST',
      path: '/tombstones',
      payload: minimal.payload,
    })
    expect(status).toBe(403)
  })
})

describe('options', () => {
  const config = { collections: [notes, orgs], db: {}, secret: 's' } as never
  it('should be refused by name when they name nothing', () => {
    const refuse = (options: Parameters<typeof publicationWindowPlugin>[0]) => () =>
      publicationWindowPlugin(options)(config)
    expect(refuse({ collections: { nope: {} } })).toThrow('"nope"')
    expect(refuse({ collections: { notes: { until: ['title'] } } })).toThrow(
      'collections.notes.until names "title"',
    )
    expect(refuse({ collections: { notes: { dependsOn: ['title'] } } })).toThrow(
      'dependsOn of notes names "title"',
    )
    expect(refuse({ collections: { notes: { shows: { kind: () => true } } } })).toThrow(
      'shows of notes names "kind"',
    )
    expect(refuse({ collections: {}, timeZone: 'Mars/Dresden' })).toThrow('timeZone "Mars/Dresden"')
  })
  it('should keep the fields when disabled, and change nothing else', () => {
    const { collections } = publicationWindowPlugin({ collections: { notes: {} }, disabled: true })(
      config,
    )
    const [first, , last] = collections as CollectionConfig[]
    expect(first?.hooks).toBe(notes.hooks)
    expect(first?.access).toBe(notes.access)
    expect(first?.fields.slice(-3)).toMatchObject([
      { name: 'publishAt' },
      { name: 'unpublishAt' },
      { name: 'publishedAt' },
    ])
    expect(last?.slug).toBe('tombstones')
  })
})
