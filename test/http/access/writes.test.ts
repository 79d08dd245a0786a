import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { stringify } from 'qs-esm'
import { slugs } from '../../../collections/slugs.ts'
import { graphqlNames } from './graphqlNames.ts'
import { graphqlValue } from './graphqlValue.ts'
import { type Allowed, type Kind, matrix } from './matrix.ts'
import { everyone, type Who } from './roles.ts'
import { makeEntry, type Sample, samplesOf } from './samples.ts'
import { send } from './send.ts'
import { type Checkpoint, takeCheckpoint } from './takeCheckpoint.ts'
import { fileFor, makeWorld, type World } from './world.ts'

type Data = Record<string, unknown>
type Entry = { id: string; version?: string }
/** Each way of asking for the same thing; those of one right must all have the same effect. */
type Ways = Record<string, (who: Who) => Promise<unknown>>
type Attempt = { allowed: readonly Who[]; entry?: Entry; kind: Kind; right: string; ways: Ways }

let world: World
let samples: Record<string, Sample>
let checkpoint: Checkpoint
const entries: Record<string, Partial<Record<Kind, Entry>>> = {}
const trashed: typeof entries = {}
/** What a new entry holds; only one such entry can be made. */
const spare: Record<string, Partial<Record<Kind, Data>>> = {}

const isPublicKind = (kind: Kind): boolean => kind === 'public' || kind === 'ownPublic'
const kindsOf = (...rights: (Allowed | undefined)[]): Kind[] => [
  ...new Set(rights.flatMap((allowed) => Object.keys(allowed ?? {}) as Kind[])),
]
const isOwnAccount = (slug: string, kind: Kind): boolean => slug === slugs.users && kind === 'own'

const versionOf = async (slug: string, id: string): Promise<string | undefined> => {
  if (!world.payload.collections[slug as CollectionSlug]!.config.versions) return undefined
  const { docs } = await world.payload.db.findVersions({
    collection: slug as CollectionSlug,
    limit: 1,
    where: { parent: { equals: id } },
  })
  return String(docs[0]!.id)
}

const prepare = async (slug: string): Promise<void> => {
  const row = matrix[slug]!
  const make = async (kind: Kind): Promise<Entry> => {
    const id = await makeEntry({ kind, samples, slug, world })
    return { id, version: await versionOf(slug, id) }
  }
  entries[slug] = {}
  trashed[slug] = {}
  spare[slug] = {}
  for (const kind of kindsOf(row.delete, row.publish, row.trash, row.unpublish, row.update))
    if (!isOwnAccount(slug, kind)) entries[slug][kind] = await make(kind)
  for (const kind of kindsOf(row.create)) spare[slug][kind] = await samples[slug]!.data(kind)
  for (const kind of kindsOf(row.untrash)) {
    const entry = await make(kind)
    await world.payload.update({
      collection: slug as CollectionSlug,
      data: { deletedAt: '2026-06-01T12:00:00.000Z' } as never,
      id: entry.id,
    })
    trashed[slug][kind] = entry
  }
}

/** The local API refuses by throwing; what is no refusal is a fault. */
const local = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work
  } catch (error) {
    const { status } = error as { status?: number }
    if (!status || status >= 500) throw error
  }
}

/** All ways to ask for what `right` says, of an entry of this kind. */
const attemptsOf = (slug: string): Attempt[] => {
  const { payload } = world
  const row = matrix[slug]!
  const { config } = payload.collections[slug as CollectionSlug]!
  const name = graphqlNames(world, slug)?.singular
  const rest =
    (method: string, path: string, body?: () => FormData | object | Promise<FormData | object>) =>
    async (who: Who) =>
      send({ body: await body?.(), method, path, who, world })
  const graphql = (args: string, types: string, variables: object, operation: string): Ways =>
    name
      ? {
          GraphQL: rest('POST', 'graphql', () => ({
            query: `mutation ${types && `(${types})`} { r: ${operation}${name}${args} { id } }`,
            variables,
          })),
        }
      : {}
  const as = (who: Who) => ({
    collection: slug as CollectionSlug,
    overrideAccess: false,
    user: world.callers[who].user ?? null,
  })
  const bulk = (id: string, more = '') =>
    `${slug}?${stringify({ where: { id: { in: [id] } } })}${more}`

  const saving = (id: string, data: Data): Ways => ({
    REST: rest('PATCH', `${slug}/${id}`, () => data),
    'REST in bulk': rest('PATCH', bulk(id), () => data),
    ...graphql(
      `(id: "${id}", data: $data)`,
      `$data: mutation${name}UpdateInput!`,
      { data: graphqlValue(data) },
      'update',
    ),
  })
  const updating = (id: string, data: Data): Ways => ({
    ...saving(id, data),
    local: (who) => local(payload.update({ ...as(who), data: data as never, id })),
    'local in bulk': (who) =>
      local(payload.update({ ...as(who), data: data as never, where: { id: { in: [id] } } })),
  })
  const trashing = (id: string, deletedAt: null | string, query: string): Ways => ({
    REST: rest('PATCH', `${slug}/${id}?${query}`, () => ({ deletedAt })),
    'REST in bulk': rest('PATCH', bulk(id, `&${query}`), () => ({ deletedAt })),
  })
  const deleting = (id: string): Ways => ({
    REST: rest('DELETE', `${slug}/${id}`),
    'REST in bulk': rest('DELETE', bulk(id)),
    ...graphql(`(id: "${id}")`, '', {}, 'delete'),
    local: (who) => local(payload.delete({ ...as(who), id })),
    'local in bulk': (who) => local(payload.delete({ ...as(who), where: { id: { in: [id] } } })),
  })
  const creating = (data: Data): Ways => ({
    REST: rest('POST', slug, async () => {
      if (!config.upload) return data
      const form = new FormData()
      const { data: bytes, mimetype, name: file } = await fileFor(slug)
      form.set('_payload', JSON.stringify(data))
      form.set('file', new File([new Uint8Array(bytes)], file, { type: mimetype }))
      return form
    }),
    // No file travels by GraphQL, so nobody uploads by it.
    ...(config.upload
      ? {}
      : graphql(
          '(data: $data)',
          `$data: mutation${name}Input!`,
          { data: graphqlValue(data) },
          'create',
        )),
    local: async (who) =>
      local(
        payload.create({
          ...as(who),
          data: data as never,
          ...(config.upload && { file: await fileFor(slug) }),
        } as never),
      ),
  })
  const copying = (id: string, data: Data): Ways => ({
    REST: rest('POST', `${slug}/${id}/duplicate`, () => data),
    ...(config.disableDuplicate
      ? {}
      : {
          ...graphql(
            `(id: "${id}", data: $data)`,
            `$data: mutation${name}Input!`,
            { data: graphqlValue(data) },
            'duplicate',
          ),
          local: (who) =>
            local(payload.duplicate({ ...as(who), data: data as never, id } as never)),
        }),
  })
  const restoring = (version: string, draft: boolean): Ways => ({
    REST: rest('POST', `${slug}/versions/${version}?draft=${draft}`),
    ...graphql(`(id: "${version}", draft: ${draft})`, '', {}, 'restoreVersion'),
    // Payload's local API takes no `draft` here.
    ...(draft
      ? {}
      : { local: (who) => local(payload.restoreVersion({ ...as(who), id: version })) }),
  })

  /** Who may create an entry like one of this kind. */
  const creators = (kind: Kind): readonly Who[] =>
    (kind.startsWith('own') && row.create.own) || row.create.draft || row.create.public || []
  const spareFor = (kind: Kind): Data =>
    (kind.startsWith('own') && spare[slug]!.own) || spare[slug]!.draft || spare[slug]!.public || {}

  const attempts: Attempt[] = []
  const add = (
    right: string,
    allowed: Allowed | undefined,
    ways: (entry: Entry, kind: Kind) => Ways,
    from = entries,
  ) => {
    for (const kind of kindsOf(allowed)) {
      const entry = from[slug]![kind]
      if (entry)
        attempts.push({ allowed: allowed![kind]!, entry, kind, right, ways: ways(entry, kind) })
    }
  }
  const { touch } = samples[slug]!
  for (const kind of kindsOf(row.create))
    attempts.push({
      allowed: row.create[kind]!,
      kind,
      right: 'create',
      ways: creating(spare[slug]![kind]!),
    })
  add('update', row.update, ({ id }) => updating(id, touch))
  add('publish', row.publish, ({ id }, kind) =>
    saving(id, { ...(isPublicKind(kind) && touch), _status: 'published' }),
  )
  add('unpublish', row.unpublish, ({ id }) => saving(id, { _status: 'draft' }))
  add('trash', row.trash, ({ id }) => trashing(id, '2026-06-01T12:00:00.000Z', ''))
  add('untrash', row.untrash, ({ id }) => trashing(id, null, 'trash=true'), trashed)
  add('delete', row.delete, ({ id }) => deleting(id))
  for (const kind of kindsOf(row.update)) {
    const entry = entries[slug]![kind]
    if (!entry) continue
    const { id, version } = entry
    const editing = row.update[kind]!
    attempts.push({
      allowed: config.disableDuplicate ? [] : editing.filter((who) => creators(kind).includes(who)),
      entry,
      kind,
      right: 'duplicate',
      ways: copying(id, spareFor(kind)),
    })
    if (!version) continue
    const restore = { entry, kind }
    attempts.push({
      ...restore,
      allowed: editing,
      right: 'restoreVersion as a draft',
      ways: restoring(version, true),
    })
    const allowed = isPublicKind(kind) ? row.publish![kind]! : editing
    attempts.push({ ...restore, allowed, right: 'restoreVersion', ways: restoring(version, false) })
  }
  return attempts
}

/** Whether the database holds what was asked for. */
const isDone = async (slug: string, { entry, right }: Attempt): Promise<boolean> => {
  if (!entry) return true
  const row = await checkpoint.row({ id: entry.id, slug })
  if (right === 'delete') return !row
  if (right === 'trash') return Boolean(row?.['deleted_at'])
  if (right === 'untrash') return Boolean(row && !row['deleted_at'])
  if (right === 'publish') return row?.['_status'] === 'published'
  if (right === 'unpublish') return row?.['_status'] === 'draft'
  return true
}

describe('the matrix of rights, by writing', () => {
  beforeAll(async () => {
    world = await makeWorld()
    samples = samplesOf(world)
    for (const slug of Object.keys(matrix)) await prepare(slug)
    checkpoint = await takeCheckpoint(world)
  })
  afterEach(() => checkpoint.restore())
  afterAll(async () => {
    checkpoint.stop()
    await world.host.stop()
  })

  it.each(Object.keys(matrix))(
    'should hold when %s are written over REST, GraphQL and the local API, by id and in bulk',
    async (slug) => {
      const wrong: string[] = []
      for (const attempt of attemptsOf(slug))
        for (const [way, ask] of Object.entries(attempt.ways))
          for (const who of everyone) {
            const answer = await ask(who)
            const isChanged = await checkpoint.hasChanged()
            const isGiven = isChanged && (await isDone(slug, attempt))
            if (isGiven !== attempt.allowed.includes(who) || (isChanged && !isGiven))
              wrong.push(
                `${who} ${attempt.right} ${attempt.kind} over ${way}: ${JSON.stringify({ isChanged, isGiven })} ${JSON.stringify(answer)?.slice(0, 300)}`,
              )
            if (isChanged) await checkpoint.restore(slug)
          }
      expect(wrong).toEqual([])
    },
    300_000,
  )
})
