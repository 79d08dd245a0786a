import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { CollectionSlug, JsonObject, Payload, TypeWithID, TypeWithVersion } from 'payload'
import { freezeDate } from '../../helpers/freezeDate.ts'
import type { ProjectPayload } from '../../helpers/bootProject.ts'

type Side = ProjectPayload & {
  headers: Record<string, string>
  halt: () => Promise<void>
  url: string
}

const account = { email: 'vergleich@example.org', password: 'ein-langes-kennwort-für-tests-17' }

/** Boots the project a second time in this process: its modules are loaded anew for each database. */
const bootOn = async (name: 'mongodb' | 'sqlite'): Promise<Side> => {
  jest.resetModules()
  const server = process.env.MONGODB_TEST_SERVER
  if (name === 'sqlite') delete process.env.MONGODB_TEST_SERVER
  const { bootProject } = await import('../../helpers/bootProject.ts')
  const { servePayload } = await import('../../helpers/servePayload.ts')
  const project = await bootProject(
    name === 'sqlite' ? { DATABASE_COMPATIBILITY: '' } : {},
    `same-${name}`,
  )
  process.env.MONGODB_TEST_SERVER = server
  const { stop, url } = await servePayload({ payload: project.payload, payloadKey: `same-${name}` })
  return { ...project, halt: stop, headers: {}, url }
}

const signIn = async ({ url }: Side): Promise<Record<string, string>> => {
  const response = await fetch(`${url}/api/users/login`, {
    body: JSON.stringify(account),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  const { token } = (await response.json()) as { token?: string }
  return { Authorization: `JWT ${token}` }
}

/** Copies the stored entries and versions below Payload's operations and hooks: same ids, same dates. */
const copy = async (from: Payload, to: Payload): Promise<void> => {
  const all = { limit: 0, locale: 'all' as const, pagination: false }
  for (const { slug, versions } of contentOf(from)) {
    const collection = slug as CollectionSlug
    const { docs } = await from.db.find<JsonObject & TypeWithID>({ collection, ...all })
    for (const data of docs) await to.db.create({ collection, customID: data.id, data })
    if (!versions) continue
    const found = await from.db.findVersions<JsonObject>({ collection, ...all, sort: 'updatedAt' })
    for (const each of found.docs) await copyVersion(to, each, { collectionSlug: collection })
  }
  for (const { slug, versions } of from.config.globals) {
    const data = await from.db.findGlobal<JsonObject>({ slug, locale: 'all' })
    await to.db.createGlobal({ slug, data })
    if (!versions) continue
    const found = await from.db.findGlobalVersions<JsonObject>({ global: slug, ...all })
    for (const each of found.docs) await copyVersion(to, each, { globalSlug: slug })
  }
}

/** Payload's own collections hold locks, jobs and settings of the admin, with ids of the adapter. */
const contentOf = ({ config }: Payload) =>
  config.collections.filter(({ slug }) => !slug.startsWith('payload-'))

const copyVersion = (
  to: Payload,
  { createdAt, parent, updatedAt, version, ...rest }: TypeWithVersion<JsonObject>,
  { collectionSlug, globalSlug }: { collectionSlug?: CollectionSlug; globalSlug?: string },
): Promise<unknown> => {
  const { autosave = false } = rest as { autosave?: boolean }
  const versionData = version as never
  return collectionSlug
    ? to.db.createVersion({
        autosave,
        collectionSlug,
        createdAt,
        parent: parent!,
        updatedAt,
        versionData,
      })
    : to.db.createGlobalVersion({
        autosave,
        createdAt,
        globalSlug: globalSlug as never,
        updatedAt,
        versionData,
      })
}

type Question = { body?: object; method?: string; path: string }

/**
 * Left out: ids of versions and of globals, which each database makes itself; the sessions of accounts, which are those
 * of the test; which version is the `latest`, a mark of the adapter; and the joins of a list of drafts, which Payload's adapters read from other places: SQLite from the
 * entries, MongoDB from their newest drafts.
 */
const isJoinOfDrafts = (path: string, value: unknown): boolean =>
  path.includes('draft=true') &&
  typeof value === 'object' &&
  value !== null &&
  'hasNextPage' in value &&
  !('totalPages' in value)

const withoutOwnIds = (doc: JsonObject): JsonObject => ({
  ...doc,
  id: '',
  latest: null,
  ...(doc.version ? { version: { ...(doc.version as JsonObject), id: '' } } : {}),
})

const withoutOwn = (path: string, text: string): unknown => {
  const hasOwnIds = /\/(versions|globals)/.test(path)
  const body = JSON.parse(text, (key, value: unknown) =>
    key === 'sessions' ? [] : isJoinOfDrafts(path, value) ? 0 : value,
  ) as {
    docs?: JsonObject[]
    id?: string
  }
  if (!hasOwnIds) return body
  return {
    ...body,
    id: '',
    ...(body.docs && { docs: body.docs.map((doc) => withoutOwnIds(doc)) }),
  }
}

/** What differs, as paths with both values; objects are equal whatever the order of their keys. */
const differences = (one: unknown, two: unknown, path = ''): string[] => {
  if (one && two && typeof one === 'object' && typeof two === 'object') {
    const [a, b] = [one as JsonObject, two as JsonObject]
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
      differences(a[key], b[key], Array.isArray(one) ? `${path}[]` : `${path}.${key}`),
    )
  }
  return Object.is(one, two)
    ? []
    : [`${path}: ${JSON.stringify(one)?.slice(0, 80)} <> ${JSON.stringify(two)?.slice(0, 80)}`]
}

describe('the same content', () => {
  let sqlite: Side
  let mongodb: Side
  const content: { id: string; slug: string }[] = []
  beforeAll(async () => {
    sqlite = await bootOn('sqlite')
    const { seed } = await import('../../../src/seed/index.ts')
    await seed({ dataDir: sqlite.folder, isDemo: true, payload: sqlite.payload })
    await sqlite.payload.create({
      collection: 'users',
      data: { ...account, name: 'Vergleich', roles: [{ role: 'admin' }] },
    })
    mongodb = await bootOn('mongodb')
    await copy(sqlite.payload, mongodb.payload)
    for (const { slug } of contentOf(sqlite.payload)) {
      const { docs } = await sqlite.payload.find({
        collection: slug as CollectionSlug,
        depth: 0,
        limit: 12,
        select: {},
      })
      content.push(...docs.map(({ id }) => ({ id: String(id), slug })))
    }
  }, 300_000)
  afterAll(async () => {
    for (const side of [sqlite, mongodb]) {
      await side?.halt()
      await side?.stop()
    }
  })

  const ask = async ({ headers, url }: Side, { body, method = 'GET', path }: Question) => {
    const response = await fetch(`${url}${path}`, {
      ...(body ? { body: JSON.stringify(body) } : {}),
      headers: { ...headers, 'Content-Type': 'application/json' },
      method,
    })
    const text = (await response.text()).replaceAll(url, 'http://localhost')
    return { body: withoutOwn(path, text), status: response.status }
  }

  /** Puts each question to both, and gives what differs, one example for each kind of difference. */
  const compare = async (questions: Question[]): Promise<Record<string, string>> => {
    const found: Record<string, string> = {}
    for (const question of questions) {
      const [one, two] = await Promise.all([sqlite, mongodb].map((side) => ask(side, question)))
      for (const line of differences(one, two)) {
        found[line.replace(/: .*/s, '')] ??= `${question.method ?? 'GET'} ${question.path} ${line}`
      }
    }
    return found
  }
  const get = (paths: string[]): Question[] => paths.map((path) => ({ path }))

  const filtered = ({ more = '', slug, where }: { more?: string; slug: string; where: object }) =>
    `/api/${slug}?depth=0&sort=id${more}&where=${encodeURIComponent(JSON.stringify(where))}`

  const slugsOf = (): string[] => contentOf(sqlite.payload).map(({ slug }) => slug)
  const queries = [
    'depth=0',
    'depth=1',
    'depth=2',
    'depth=1&locale=en',
    'depth=1&locale=all',
    'depth=0&locale=de-simple',
    'depth=0&sort=-updatedAt,id&limit=3',
    'depth=0&where[createdAt][greater_than]=2020-01-01&where[id][not_equals]=x&limit=7',
  ]

  describe.each(['everyone', 'an administrator'])('asked by %s', (who) => {
    beforeAll(async () => {
      for (const side of [sqlite, mongodb]) {
        side.headers = who === 'everyone' ? {} : await signIn(side)
      }
    })

    it.each(queries)(
      'should be listed alike, %s',
      async (query) => {
        const given = query.includes('sort=') ? query : `sort=id&${query}`
        const whole = given.includes('limit=') ? given : `${given}&limit=100`
        expect(await compare(get(slugsOf().map((slug) => `/api/${slug}?${whole}`)))).toEqual({})
      },
      120_000,
    )

    it.each(['depth=0', 'depth=0&locale=all', 'depth=0&locale=en&fallback-locale=none'])(
      'should be answered alike in part, field by field, %s',
      async (query) => {
        const paths = contentOf(sqlite.payload).flatMap(({ flattenedFields, slug }) =>
          flattenedFields.map(({ name }) => `/api/${slug}?${query}&sort=id&select[${name}]=true`),
        )
        expect(await compare(get(paths))).toEqual({})
      },
      300_000,
    )

    it('should be found alike by what refers to it', async () => {
      const {
        docs: [posting],
      } = await sqlite.payload.find({
        collection: 'postings',
        depth: 0,
        where: { board: { exists: true } },
      })
      const { docs: meetings } = await sqlite.payload.find({ collection: 'meetings', depth: 0 })
      expect(posting?.title).toBeTruthy()
      const filters = [
        { 'postings.title': { equals: posting?.title } },
        { 'postings.title': { like: posting?.title.slice(0, 4) }, 'postings.id': { exists: true } },
        { 'postings.id': { in: [posting?.id, 'x'] } },
        { 'postings.board.id': { equals: posting?.board } },
        { 'postings.board.id': { greater_than: '0' } },
        { 'postings.provider.id': { equals: posting?.provider } },
        { 'meetings.title': { equals: meetings[0]?.title } },
        {
          or: [
            { 'meetings.title': { equals: 'x' } },
            { 'meetings.start': { greater_than: '2000' } },
          ],
        },
        { 'postings.title': { equals: 'Nirgends' } },
      ]
      const paths = ['', '&draft=true'].flatMap((more) =>
        filters.map((where) => filtered({ more, slug: 'advisory-boards', where })),
      )
      for (const [index, path] of paths.entries()) {
        const { body, status } = await ask(sqlite, { path })
        expect([path, status]).toEqual([path, 200])
        if (index === 0) expect((body as { docs: object[] }).docs).not.toEqual([])
      }
      // Of an ordered list without entries SQLite counts no page, MongoDB one.
      const pages = ['.body.pagingCounter', '.body.totalPages']
      const found = Object.entries(await compare(get(paths)))
      expect(found.filter(([place]) => !pages.includes(place))).toEqual([])
    })

    it('should be found by conditions that one entry which refers to it meets', async () => {
      const { docs } = await sqlite.payload.find({
        collection: 'postings',
        depth: 0,
        locale: 'de',
        overrideAccess: false,
        pagination: false,
      })
      const titles = docs
        .map(({ provider }) => docs.filter((one) => one.provider === provider && provider))
        .find(({ length }) => length > 1)
        ?.map(({ title }) => title)
      expect(titles?.[0]).not.toBe(titles?.[1])
      const each =
        titles?.slice(0, 2).map((title) => ({ 'postings.title': { equals: title } })) ?? []
      const counts = async (where: object): Promise<number[]> => {
        const all = ['', '&draft=true'].flatMap((more) =>
          [sqlite, mongodb].map(async (side) => {
            const path = filtered({ more, slug: 'member-organizations', where })
            return ((await ask(side, { path })).body as { docs: object[] }).docs.length
          }),
        )
        return [...new Set(await Promise.all(all))]
      }
      expect(await counts({ or: each })).toEqual([1])
      expect(await counts({ and: [{ or: each }, ...each.slice(0, 1)] })).toEqual([1])
      expect(await counts({ and: each })).toEqual([0])
    })

    it.each(['depth=0&locale=all', 'depth=2'])(
      'should be read alike one by one, %s',
      async (query) => {
        const paths = content.map(({ id, slug }) => `/api/${slug}/${id}?${query}`)
        expect(await compare(get(paths))).toEqual({})
      },
      300_000,
    )

    it('should have the same drafts, versions, counts and globals', async () => {
      const ofCollections = slugsOf().flatMap((slug) => [
        `/api/${slug}?draft=true&depth=0&limit=100&sort=id`,
        `/api/${slug}/count`,
      ])
      const ofEntries = content.map(
        ({ id, slug }) =>
          `/api/${slug}/versions?where[parent][equals]=${id}&depth=0&sort=version.revision`,
      )
      const ofGlobals = sqlite.payload.config.globals.flatMap(({ slug }) => [
        `/api/globals/${slug}`,
        `/api/globals/${slug}?depth=2&locale=all`,
      ])
      expect(await compare(get([...ofCollections, ...ofEntries, ...ofGlobals]))).toEqual({})
    }, 300_000)

    it.each([
      '{ Postings(limit: 20, sort: "id") { totalDocs docs { id title deadline introText introHtml provider { id name } board { id name } } } }',
      '{ Postings(locale: en, where: { kind: { equals: internship } }, sort: "-deadline,id") { docs { id title summary } } }',
      '{ AdvisoryBoards(sort: "id", limit: 5) { docs { id name members { role person { id family } } meetings(limit: 2, sort: "-start") { hasNextPage docs { id title } } } } }',
      '{ MemberOrganizations(sort: "id", limit: 3) { hasNextPage docs { id name postings(count: true, limit: 1) { totalDocs hasNextPage docs { id title } } } } }',
      '{ Resolutions(sort: "id") { docs { id number title votes { yes no } board { id } supersededBy { id } } } Association { name } }',
      '{ Meetings(draft: true, sort: "id") { docs { id title start agenda { id number title isPublic } protocol { docs { id } } } } }',
    ])('should be answered alike by GraphQL, %s', async (query) => {
      expect(await compare([{ body: { query }, method: 'POST', path: '/api/graphql' }])).toEqual({})
    })
  })

  describe('written by the same requests at the same time', () => {
    let now = Date.now()
    beforeAll(async () => {
      for (const side of [sqlite, mongodb]) side.headers = await signIn(side)
    })
    afterAll(() => {
      jest.useRealTimers()
    })

    const ids = Object.fromEntries(
      [
        'board',
        'meeting',
        'minutes',
        'organization',
        'person',
        'posting',
        'draft',
        'resolution',
      ].map((name, index) => [name, `01a20000-0000-7000-8000-00000000000${index}`]),
    )
    const rowId = (number: number) => `6b0470000000000000000${String(number).padStart(3, '0')}`
    type Write = { data: JsonObject; draft?: boolean; id?: string; locale?: 'en'; slug: string }
    const published = { _status: 'published' }
    const writes: Record<string, Write> = {
      'an organisation': {
        data: {
          ...published,
          id: ids.organization,
          membership: 'member',
          name: 'Verein Gleichklang',
        },
        slug: 'member-organizations',
      },
      'a draft with a title alone': {
        data: { id: ids.draft, title: 'Nur ein Titel' },
        draft: true,
        slug: 'postings',
      },
      'a posting': {
        data: {
          ...published,
          applyBy: 'post',
          id: ids.posting,
          kind: 'volunteering',
          provider: ids.organization,
          tasks: [
            { id: rowId(1), text: 'Texte schreiben' },
            { id: rowId(2), text: 'Gäste begrüßen' },
          ],
          title: 'Helfende Hände',
          workplace: { place: 'Dresden' },
        },
        slug: 'postings',
      },
      'its translation': {
        data: { title: 'Helping hands' },
        id: ids.posting,
        locale: 'en',
        slug: 'postings',
      },
      'a draft over it': {
        data: { summary: 'Kurz gesagt' },
        draft: true,
        id: ids.posting,
        slug: 'postings',
      },
      'a list emptied': { data: { tasks: [] }, id: ids.posting, slug: 'postings' },
      'a text taken away': { data: { summary: null }, id: ids.posting, slug: 'postings' },
      'what is refused': { data: { title: '' }, id: ids.posting, slug: 'postings' },
      'a person': {
        data: { ...published, family: 'Muster', given: 'Kim', id: ids.person },
        slug: 'people',
      },
      'a board': {
        data: {
          id: ids.board,
          members: [
            { id: rowId(3), person: ids.person, role: 'member' },
            { id: rowId(4), role: 'chair' },
          ],
          name: 'Beirat Gleichklang',
        },
        draft: true,
        slug: 'advisory-boards',
      },
      'a meeting': {
        data: {
          agenda: [
            { id: rowId(5), isPublic: true, title: 'Eröffnung' },
            { id: rowId(7), isPublic: true },
          ],
          boards: [ids.board],
          id: ids.meeting,
          start: '2026-09-01T16:00:00.000Z',
          title: 'Erste Sitzung',
        },
        draft: true,
        slug: 'meetings',
      },
      minutes: {
        data: {
          id: ids.minutes,
          items: [{ id: rowId(6), itemId: rowId(5) }],
          meeting: ids.meeting,
        },
        draft: true,
        slug: 'meeting-protocols',
      },
      'a resolution': {
        data: {
          board: ids.board,
          decidedOn: '2026-09-01T12:00:00.000Z',
          id: ids.resolution,
          outcome: 'passed',
          title: 'Beschluss',
          wording: 'Wortlaut',
        },
        slug: 'resolutions',
      },
      'the association': { data: { name: 'Dachverband Gleichklang' }, slug: 'association' },
    }

    const write = async ({ payload }: Side, { data, slug, ...rest }: Write): Promise<unknown> => {
      const local = payload as unknown as Record<
        'create' | 'update' | 'updateGlobal',
        (options: object) => Promise<JsonObject>
      >
      const options = { collection: slug, data: structuredClone(data), depth: 0, ...rest }
      try {
        if (slug === 'association') {
          const global = await local.updateGlobal({ ...options, slug })
          return JSON.parse(JSON.stringify({ ...global, id: '' })) as unknown
        }
        const result = await (rest.id ? local.update(options) : local.create(options))
        return JSON.parse(JSON.stringify(result)) as unknown
      } catch (error) {
        return { name: (error as Error).name, text: (error as Error).message }
      }
    }

    it.each(Object.entries(writes))('%s should be alike, at once and later', async (_, given) => {
      now += 1000
      freezeDate(new Date(now).toISOString())
      const [one, two] = await Promise.all([sqlite, mongodb].map((side) => write(side, given)))
      expect(differences(one, two)).toEqual([])
      const id = given.id ?? String(given.data.id)
      const path = given.slug === 'association' ? '/globals/association' : `/${given.slug}/${id}`
      const { collections, globals } = sqlite.payload.config
      const fields =
        [...collections, ...globals].find(({ slug }) => slug === given.slug)?.flattenedFields ?? []
      const parts = fields.flatMap((field) => {
        if (!('flattenedFields' in field)) return []
        const one = `depth=0&select[${field.name}]`
        const below = field.flattenedFields
          .filter((each) => !('virtual' in each))
          .map(({ name }) => `${one}[${name}]=true&locale=all`)
        return [
          ...['true', 'true&locale=en&fallback-locale=none', 'true&draft=true&locale=all'],
          ...['true&locale=all', 'false&locale=all'],
        ]
          .map((rest) => `${one}=${rest}`)
          .concat(below)
      })
      const queries = [
        ...['depth=1', 'depth=0&locale=all', 'depth=0&draft=true', 'depth=0&draft=true&locale=all'],
        ...parts,
      ]
      expect(await compare(get(queries.map((query) => `/api${path}?${query}`)))).toEqual({})
    })
  })
})
