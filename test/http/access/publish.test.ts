import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { stringify } from 'qs-esm'
import { slugs } from '../../../collections/slugs.ts'
import type { Who } from './roles.ts'
import { graphqlValue } from './graphqlValue.ts'
import { samplesOf } from './samples.ts'
import { send } from './send.ts'
import { type Checkpoint, takeCheckpoint } from './takeCheckpoint.ts'
import { makeWorld, type World } from './world.ts'

type Target = {
  /** A draft version of the public entry, newer than what is public. */
  draftVersion: string
  id: string
  name: string
  /** The version which is public. */
  publicVersion: string
  slug: string
}
type Request = { body?: object; method: string; path: string }
/**
 * What a door does for who has the right: `publish` changes what is public, `unpublish` takes it away, `none` leaves it.
 * By id a save without a status changes the newer draft that is there, and no more; in bulk Payload saves on top of what
 * is public, where the draft is not looked at.
 */
type Effect = 'none' | 'publish' | 'unpublish'
/** `asks` where the request itself asks for it, so that it is refused without the right; else it is saved as a draft. */
type Door = { asks?: true; effect: Effect; request: (target: Target) => Request }

const title = 'Durch die Tür'
const draft = { _status: 'draft' }
const published = { _status: 'published' }
const graphql = (query: string): Request => ({ body: { query }, method: 'POST', path: 'graphql' })
const graphqlWith = (
  data: Record<string, unknown>,
  name: string,
  operation: string,
  args = '',
): Request => ({
  body: {
    query: `mutation ($data: mutation${name}Input!) { r: ${operation}${name}(${args}data: $data) { id } }`,
    variables: { data: graphqlValue(data) },
  },
  method: 'POST',
  path: 'graphql',
})
const mine = ({ id }: Target) => stringify({ where: { id: { in: [id] } } })

const patch =
  (query: string, body: object) =>
  ({ id, slug }: Target): Request => ({ body, method: 'PATCH', path: `${slug}/${id}${query}` })
const patchAll =
  (query: string, body: object) =>
  (target: Target): Request => ({
    body,
    method: 'PATCH',
    path: `${target.slug}?${mine(target)}${query}`,
  })
const update =
  (args: string, data: string) =>
  ({ id, name }: Target): Request =>
    graphql(`mutation { r: update${name}(id: "${id}"${args}, data: { ${data} }) { id } }`)

/** Every way by which what is public can change, but for deleting. Each is tried on an entry as it was. */
const doors: Record<string, Door> = {
  'PATCH without a status': { effect: 'none', request: patch('', { title }) },
  'PATCH published': { asks: true, effect: 'publish', request: patch('', { ...published, title }) },
  'PATCH draft': { asks: true, effect: 'unpublish', request: patch('', draft) },
  'PATCH draft with a change': {
    asks: true,
    effect: 'unpublish',
    request: patch('', { ...draft, title }),
  },
  'PATCH ?draft=true': { effect: 'none', request: patch('?draft=true', { title }) },
  'PATCH ?draft=true draft': { effect: 'none', request: patch('?draft=true', { ...draft, title }) },
  'PATCH ?draft=true published': {
    asks: true,
    effect: 'publish',
    request: patch('?draft=true', { ...published, title }),
  },
  'PATCH ?autosave=true': {
    effect: 'none',
    request: patch('?draft=true&autosave=true', { title }),
  },
  'PATCH ?publishSpecificLocale': {
    asks: true,
    effect: 'publish',
    request: patch('?publishSpecificLocale=de&locale=de', { ...published, title }),
  },
  'PATCH ?publishSpecificLocale without a status': {
    asks: true,
    effect: 'publish',
    request: patch('?publishSpecificLocale=de&locale=de', { title }),
  },
  'PATCH ?publishAllLocales': {
    asks: true,
    effect: 'publish',
    request: patch('?publishAllLocales=true', { title }),
  },
  'PATCH ?unpublishAllLocales': {
    asks: true,
    effect: 'unpublish',
    request: patch('?unpublishAllLocales=true', {}),
  },
  'PATCH in bulk without a status': { effect: 'publish', request: patchAll('', { title }) },
  'PATCH in bulk published': {
    asks: true,
    effect: 'publish',
    request: patchAll('', { ...published, title }),
  },
  'PATCH in bulk draft': { asks: true, effect: 'unpublish', request: patchAll('', draft) },
  'PATCH in bulk ?draft=true': { effect: 'none', request: patchAll('&draft=true', { title }) },
  'PATCH in bulk ?publishAllLocales': {
    asks: true,
    effect: 'publish',
    request: patchAll('&publishAllLocales=true', { title }),
  },
  'PATCH in bulk ?unpublishAllLocales': {
    asks: true,
    effect: 'unpublish',
    request: patchAll('&unpublishAllLocales=true', {}),
  },
  'restore of what is public': {
    asks: true,
    effect: 'publish',
    request: ({ publicVersion, slug }) => ({
      method: 'POST',
      path: `${slug}/versions/${publicVersion}`,
    }),
  },
  'restore of a draft': {
    asks: true,
    effect: 'unpublish',
    request: ({ draftVersion, slug }) => ({
      method: 'POST',
      path: `${slug}/versions/${draftVersion}`,
    }),
  },
  'restore of a draft ?draft=true': {
    effect: 'none',
    request: ({ draftVersion, slug }) => ({
      method: 'POST',
      path: `${slug}/versions/${draftVersion}?draft=true`,
    }),
  },
  'GraphQL update without a status': {
    effect: 'none',
    request: update('', `title: "${title}"`),
  },
  'GraphQL update published': {
    asks: true,
    effect: 'publish',
    request: update('', `_status: published, title: "${title}"`),
  },
  'GraphQL update draft': {
    asks: true,
    effect: 'unpublish',
    request: update('', '_status: draft'),
  },
  'GraphQL update as a draft': {
    effect: 'none',
    request: update(', draft: true', `title: "${title}"`),
  },
  'GraphQL update as a draft, published': {
    asks: true,
    effect: 'publish',
    request: update(', draft: true', `_status: published, title: "${title}"`),
  },
  'GraphQL restore of what is public': {
    asks: true,
    effect: 'publish',
    request: ({ name, publicVersion }) =>
      graphql(`mutation { r: restoreVersion${name}(id: "${publicVersion}") { id } }`),
  },
  'GraphQL restore of a draft': {
    asks: true,
    effect: 'unpublish',
    request: ({ draftVersion, name }) =>
      graphql(`mutation { r: restoreVersion${name}(id: "${draftVersion}") { id } }`),
  },
  'GraphQL restore of a draft as a draft': {
    effect: 'none',
    request: ({ draftVersion, name }) =>
      graphql(`mutation { r: restoreVersion${name}(id: "${draftVersion}", draft: true) { id } }`),
  },
}

/** Every way to make another entry. `isPublic`: it is, for who may publish. */
const newDoors: Record<
  string,
  {
    asks?: true
    isPublic: boolean
    request: (target: Target & { data: Record<string, unknown> }) => Request
  }
> = {
  'POST without a status': {
    isPublic: false,
    request: ({ data, slug }) => ({ body: data, method: 'POST', path: slug }),
  },
  'POST published': {
    asks: true,
    isPublic: true,
    request: ({ data, slug }) => ({ body: { ...data, ...published }, method: 'POST', path: slug }),
  },
  'POST ?draft=true published': {
    asks: true,
    isPublic: false,
    request: ({ data, slug }) => ({
      body: { ...data, ...published },
      method: 'POST',
      path: `${slug}?draft=true`,
    }),
  },
  'POST ?publishAllLocales': {
    asks: true,
    isPublic: false,
    request: ({ data, slug }) => ({
      body: data,
      method: 'POST',
      path: `${slug}?publishAllLocales=true`,
    }),
  },
  duplicate: {
    isPublic: false,
    request: ({ data, id, slug }) => ({
      body: data,
      method: 'POST',
      path: `${slug}/${id}/duplicate`,
    }),
  },
  'duplicate ?draft=false': {
    isPublic: false,
    request: ({ data, id, slug }) => ({
      body: data,
      method: 'POST',
      path: `${slug}/${id}/duplicate?draft=false`,
    }),
  },
  'duplicate published': {
    asks: true,
    isPublic: true,
    request: ({ data, id, slug }) => ({
      body: { ...data, ...published },
      method: 'POST',
      path: `${slug}/${id}/duplicate?draft=false`,
    }),
  },
  'GraphQL create': {
    isPublic: false,
    request: ({ data, name }) => graphqlWith(data, name, 'create'),
  },
  'GraphQL create as a draft': {
    isPublic: false,
    request: ({ data, name }) => graphqlWith(data, name, 'create', 'draft: true, '),
  },
  'GraphQL create published': {
    asks: true,
    isPublic: true,
    request: ({ data, name }) => graphqlWith({ ...data, ...published }, name, 'create'),
  },
  'GraphQL duplicate': {
    isPublic: false,
    request: ({ data, id, name }) => graphqlWith(data, name, 'duplicate', `id: "${id}", `),
  },
  'GraphQL duplicate published': {
    asks: true,
    isPublic: true,
    request: ({ data, id, name }) =>
      graphqlWith({ ...data, ...published }, name, 'duplicate', `id: "${id}", `),
  },
}

/** Whose entries, of what collection: who edits them but may not publish, and who may. */
const cases: { kind: 'ownPublic' | 'public'; may: Who[]; mayNot: Who[]; slug: CollectionSlug }[] = [
  { kind: 'ownPublic', may: ['editor'], mayNot: ['author', 'organization'], slug: slugs.postings },
  { kind: 'ownPublic', may: ['keeper'], mayNot: [], slug: slugs.meetings },
  // Entries of others: to be left alone by who publishes the own ones.
  { kind: 'public', may: [], mayNot: ['keeper', 'chair'], slug: slugs.meetings },
]

let world: World
let checkpoint: Checkpoint
let count = 0
/** The entries of the cases, each put back after every request that wrote something, and what anyone gets of them. */
const targets = new Map<(typeof cases)[number], { before: string; target: Target }>()

const isTakenFrom = async (request: Request, who: Who): Promise<boolean> =>
  (await send({ ...request, who, world })).isTaken

/** What anyone gets of an entry, byte for byte. */
const publicBytes = async ({ id, name, slug }: Target): Promise<string> => {
  const query = `{ r: ${name}(id: "${id}") { id title updatedAt _status } }`
  const texts = await Promise.all(
    [
      `${slug}/${id}`,
      `${slug}/${id}?locale=all&depth=0`,
      `graphql?query=${encodeURIComponent(query)}`,
    ].map(async (path) => {
      const response = await fetch(`${world.host.url}/api/${path}`)
      return `${response.status} ${await response.text()}`
    }),
  )
  return texts.join('\n')
}

const makeTarget = async ({
  kind,
  slug,
}: {
  kind: 'ownPublic' | 'public'
  slug: CollectionSlug
}): Promise<Target> => {
  const { payload } = world
  const data = { ...(await samplesOf(world)[slug]!.data(kind)), ...published }
  const { id } = await payload.create({ collection: slug, data: data as never })
  await payload.update({
    collection: slug,
    data: { title: 'Entwurf' } as never,
    draft: true,
    id,
  })
  const { docs } = await payload.findVersions({
    collection: slug,
    depth: 0,
    where: { parent: { equals: id } },
  })
  const of = (status: string) =>
    String(docs.find(({ version }) => (version as { _status?: string })._status === status)?.id)
  const { graphQL } = payload.collections[slug]!.config
  return {
    draftVersion: of('draft'),
    id: String(id),
    name: (graphQL as { singularName: string }).singularName,
    publicVersion: of('published'),
    slug,
  }
}

describe('the doors to the public', () => {
  beforeAll(async () => {
    world = await makeWorld()
    for (const one of cases) {
      const target = await makeTarget(one)
      targets.set(one, { before: await publicBytes(target), target })
    }
    checkpoint = await takeCheckpoint(world)
  })
  afterAll(async () => {
    checkpoint.stop()
    await world.host.stop()
  })

  describe.each(cases)('of $slug, $kind', (one) => {
    const { kind, may, mayNot, slug } = one
    const isAccessible = kind === 'ownPublic'
    const putBack = async () => {
      if (await checkpoint.hasChanged()) await checkpoint.restore(slug)
    }

    it('should begin with an entry that everybody sees', () => {
      expect(targets.get(one)!.before).toMatch(/^200 /)
    })

    it.each(Object.entries(doors))('should keep the right at %s', async (_, door) => {
      const wrong: unknown[] = []
      const { before, target } = targets.get(one)!
      for (const who of mayNot) {
        const isTaken = await isTakenFrom(door.request(target), who)
        if ((await publicBytes(target)) !== before) wrong.push([who, 'changed the public'])
        if (isAccessible && isTaken === Boolean(door.asks)) wrong.push([who, { isTaken }])
        await putBack()
      }
      for (const who of may) {
        const isTaken = await isTakenFrom(door.request(target), who)
        const after = await publicBytes(target)
        const effect = !after.startsWith('200 ')
          ? 'unpublish'
          : after === before
            ? 'none'
            : 'publish'
        if (!isTaken || effect !== door.effect) wrong.push([who, { effect, isTaken }])
        await putBack()
      }
      expect(wrong).toEqual([])
    })

    it.each(Object.entries(newDoors))('should make a draft or nothing by %s', async (_, door) => {
      const wrong: unknown[] = []
      const { before, target } = targets.get(one)!
      for (const who of [...mayNot, ...may]) {
        const marker = `Neu ${++count}`
        const data = { ...(await samplesOf(world)[slug]!.data(kind)), title: marker }
        const isTaken = await isTakenFrom(door.request({ ...target, data }), who)
        const list = await fetch(
          `${world.host.url}/api/${slug}?${stringify({ where: { title: { equals: marker } } })}`,
        )
        const { totalDocs } = (await list.json()) as { totalDocs: number }
        if (totalDocs !== (may.includes(who) && door.isPublic ? 1 : 0))
          wrong.push([who, { totalDocs }])
        const isRefused = !may.includes(who) && (!isAccessible || Boolean(door.asks))
        if (isTaken === isRefused) wrong.push([who, { isTaken }])
      }
      expect(await publicBytes(target)).toBe(before)
      await putBack()
      expect(wrong).toEqual([])
    })
  })
})
