import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import { type Sample, samplesOf } from './access/samples.ts'
import { fileFor, makeWorld, type World } from './access/world.ts'
import type { Door } from './contract/Door.ts'
import { look, type Seen } from './contract/look.ts'
import { nextDoor } from './contract/nextDoor.ts'
import { withoutAdditions } from './contract/withoutAdditions.ts'

type Step = {
  as?: 'anonymous'
  body?: object
  /** Sends it as a form with a file. */
  hasFile?: boolean
  method: string
  name: string
  path: string
}

/** What the steps before have found out. */
type Known = { copy: string; id: string; version: string }

type Found = Record<string, string[]>

type Entity = { hasDrafts: boolean; hasVersions: boolean; isUpload: boolean; slug: string }

const collectionSlugs = [...Object.values(slugs), 'tombstones'].filter(
  (slug) => slug !== slugs.association && slug !== slugs.resolutionNumbers,
)

/** Where this host answers otherwise on the project's own config, why, and in what alone. The list is closed. */
const differences: Record<string, { only: RegExp; reason: string }> = {
  'GraphQL create without data': {
    only: /^\/body\/(data|errors)\b/,
    reason:
      'A draft may be incomplete, so the schema demands no field; the validation names what lacks.',
  },
  'run jobs': {
    only: /^\/body\/errors: \[\{"code":"UNAUTHENTICATED"/,
    reason: 'Every refusal of this host has `errors`.',
  },
}

/** The same for an operation that a collection does not have. */
const withoutDuplicate = {
  only: /^\/body\/(message|errors): .*(There is nothing at this address|NOT_FOUND)/,
  reason: 'A code instead of the address repeated.',
}

let doors: Record<'host' | 'next', Door>
let samples: Record<string, Sample>
let world: World

const entityOf = (slug: string): Entity => {
  const { upload, versions } = world.payload.collections[slug as CollectionSlug]!.config
  return {
    hasDrafts: Boolean(versions && versions.drafts),
    hasVersions: Boolean(versions),
    isUpload: Boolean(upload),
    slug,
  }
}

const graphqlSteps = ({ id, version }: Known, { hasVersions, slug }: Entity): Step[] => {
  const { graphQL } = world.payload.collections[slug as CollectionSlug]!.config
  if (!graphQL || !graphQL.singularName || !graphQL.pluralName) return []
  const { pluralName: many, singularName: one } = graphQL
  const ask = (name: string, query: string, variables?: object): Step => ({
    body: { query, variables },
    method: 'POST',
    name: `GraphQL ${name}`,
    path: '/graphql',
  })
  return [
    ask('find by id', `{ ${one}(id: "${id}") { id updatedAt } }`),
    ask('find', `{ ${many}(where: { id: { equals: "${id}" } }) { docs { id } totalDocs } }`),
    ask('count', `{ count${many}(where: { id: { equals: "${id}" } }) { totalDocs } }`),
    ask('access', `{ docAccess${one}(id: "${id}") { read { permission } update { permission } } }`),
    ask('create without data', `mutation { create${one}(data: {}) { id } }`),
    ask(
      'update',
      `mutation($data: mutation${one}UpdateInput!) { update${one}(id: "${id}", data: $data) { id } }`,
      { data: samples[slug]!.touch },
    ),
    ...(hasVersions
      ? [
          ask(
            'versions',
            `{ versions${many}(limit: 2, where: { parent: { equals: "${id}" } }) { docs { id } totalDocs } }`,
          ),
          ask('restore', `mutation { restoreVersion${one}(id: "${version}") { id } }`),
        ]
      : []),
    ask('unknown field', `{ ${one}(id: "${id}") { nope } }`),
  ]
}

/** Every operation of a collection, each step made when the ones before are done. */
const lifecycle = (entity: Entity, data: object): ((known: Known) => Step[])[] => {
  const { hasDrafts, hasVersions, isUpload, slug } = entity
  const { touch } = samples[slug]!
  const base = `/${slug}`
  const step = (name: string, method: string, path: string, body?: object): Step => ({
    body,
    method,
    name,
    path: base + path,
  })
  return [
    () => [{ ...step('create', 'POST', hasDrafts ? '?draft=true' : '', data), hasFile: isUpload }],
    () => [step('create without data', 'POST', '', {})],
    ({ id }) => [
      step('find by id', 'GET', `/${id}?depth=1&draft=true`),
      { ...step('find by id as anyone', 'GET', `/${id}`), as: 'anonymous' },
      step('find', 'GET', `?where[id][equals]=${id}&depth=0&draft=true`),
      step('count', 'GET', `/count?where[id][equals]=${id}`),
      step('find what is not there', 'GET', '/nope-1234'),
      step('update', 'PATCH', `/${id}?draft=true`, touch),
      step('update what is not there', 'PATCH', '/nope-1234', touch),
      step('update in bulk', 'PATCH', `?where[id][equals]=${id}&draft=true`, touch),
      ...(hasDrafts ? [step('publish', 'PATCH', `/${id}`, { _status: 'published' })] : []),
      { ...step('find it published as anyone', 'GET', `/${id}?depth=0`), as: 'anonymous' },
      { ...step('update as anyone', 'PATCH', `/${id}`, touch), as: 'anonymous' },
      step('access', 'POST', `/access/${id}`, {}),
    ],
    ({ id }) =>
      hasVersions
        ? [step('versions', 'GET', `/versions?where[parent][equals]=${id}&depth=0&sort=createdAt`)]
        : [],
    ({ id, version }) => [
      ...(hasVersions
        ? [
            step('version', 'GET', `/versions/${version}?depth=0`),
            step('restore', 'POST', `/versions/${version}?draft=true`),
          ]
        : []),
      ...graphqlSteps({ copy: '', id, version }, entity),
    ],
    ({ id }) => [step('duplicate', 'POST', `/${id}/duplicate?draft=true`, {})],
    ({ copy, id }) => [
      ...(copy ? [step('delete the copy', 'DELETE', `/${copy}`)] : []),
      { ...step('delete as anyone', 'DELETE', `/${id}`), as: 'anonymous' },
      step('delete what is not there', 'DELETE', '/nope-1234'),
      step('delete in bulk', 'DELETE', `?where[id][equals]=${id}`),
      step('delete again', 'DELETE', `/${id}`),
    ],
  ]
}

/** Ids, and what is made from them, differ from run to run. */
const steady = (seen: Seen): Seen =>
  JSON.parse(
    JSON.stringify(seen)
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
      // Of rows, and of resolutions, whose numbers are given only once.
      .replace(/"[0-9a-f]{24}"/g, '"<row>"')
      .replace(/"\d{4}-\d{3}(-[a-z0-9-]+)?"/g, '"<number>$1"')
      .replace(
        /"(board|document|meeting|organization|person|posting|protocol|resolution)-[0-9a-f]{8}"/g,
        '"$1-<id>"',
      ),
  ) as Seen

const send = async (door: Door, step: Step): Promise<Response> => {
  const headers = new Headers(step.as ? {} : world.callers.admin.headers)
  // Who names no language gets English here, and there the language of the admin (test/http/basics.test.ts).
  headers.set('Accept-Language', 'de')
  let body: FormData | string | undefined
  if (step.hasFile) {
    const { data, mimetype, name } = await fileFor(step.path.slice(1).split('?')[0]!)
    body = new FormData()
    body.set('_payload', JSON.stringify(step.body))
    body.set('file', new File([new Uint8Array(data)], name, { type: mimetype }))
  } else if (step.body) {
    body = JSON.stringify(step.body)
    headers.set('Content-Type', 'application/json')
  }
  return door(step.method, `/api${step.path}`, { body, headers })
}

const walk = async (
  door: Door,
  rounds: ((known: Known) => Step[])[],
): Promise<Map<string, Seen>> => {
  const known: Known = { copy: '', id: 'none', version: 'none' }
  const seen = new Map<string, Seen>()
  for (const round of rounds) {
    for (const step of round(known)) {
      const response = await send(door, step)
      type Body = { doc?: { id?: string }; docs?: { id: string }[] }
      const body = (await response
        .clone()
        .json()
        .catch(() => ({}))) as Body
      if (step.name === 'create') known.id = body.doc?.id ?? 'none'
      if (step.name === 'duplicate') known.copy = body.doc?.id ?? ''
      if (step.name === 'versions') known.version = body.docs?.[0]?.id ?? 'none'
      seen.set(step.name, steady(await look(response)))
    }
  }
  return seen
}

/** Where two values differ, leaf by leaf. */
const differing = (host: unknown, next: unknown, path = ''): string[] => {
  if (isDeepStrictEqual(host, next)) return []
  const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null
  if (!isTree(host) || !isTree(next)) {
    return [`${path}: ${JSON.stringify(host)} / ${JSON.stringify(next)}`.slice(0, 300)]
  }
  const [one, other] = [host, next] as Record<string, unknown>[]
  return [...new Set([...Object.keys(host), ...Object.keys(next)])].flatMap((name) =>
    differing(one?.[name], other?.[name], `${path}/${name}`),
  )
}

/** Walks through both doors and names what they answer differently, this host's answer first. */
const compare = async (rounds: ((known: Known) => Step[])[]): Promise<Found> => {
  const host = await walk(doors.host, rounds)
  const next = await walk(doors.next, rounds)
  expect([...host.keys()]).toEqual([...next.keys()])
  const found: Found = {}
  for (const [step, theirs] of next) {
    const mine = host.get(step)!
    const plain = { ...mine, body: withoutAdditions(mine.body, theirs.body) }
    const differences = differing(plain, theirs)
    if (differences.length > 0) found[step] = differences
  }
  return found
}

/** All differences that no reason is given for. */
const unexplained = (found: Found, known = differences): Found =>
  Object.fromEntries(
    Object.entries(found)
      .map(([step, all]) => [step, all.filter((line) => !known[step]?.only.test(line))] as const)
      .filter(([, rest]) => rest.length > 0),
  )

describe('the contract on the project’s own config', () => {
  beforeAll(async () => {
    world = await makeWorld()
    samples = samplesOf(world)
    const { host, payload } = world
    doors = {
      host: (method, target, init) => fetch(host.url + target, { ...init, method }),
      next: nextDoor(payload),
    }
  })
  afterAll(() => world.host.stop())

  it.each(collectionSlugs)(
    'should answer alike for every operation of %s',
    async (slug) => {
      const data = await samples[slug]!.data('draft')
      const { disableDuplicate } = world.payload.collections[slug as CollectionSlug]!.config
      const known = disableDuplicate ? { ...differences, duplicate: withoutDuplicate } : differences
      expect(unexplained(await compare(lifecycle(entityOf(slug), data)), known)).toEqual({})
    },
    120_000,
  )

  it('should answer alike for the global', async () => {
    const base = `/globals/${slugs.association}`
    const step = (name: string, method: string, path: string, body?: object): Step => ({
      body,
      method,
      name,
      path: base + path,
    })
    const found = await compare([
      () => [
        step('publish', 'POST', '', { _status: 'published', name: 'Dachverband Beispiel' }),
        step('find', 'GET', '?depth=1'),
        { ...step('find as anyone', 'GET', ''), as: 'anonymous' },
        step('update', 'POST', '?draft=true', { name: 'Dachverband Beispiel' }),
        { ...step('update as anyone', 'POST', '', { name: 'x' }), as: 'anonymous' },
        step('access', 'POST', '/access', {}),
        step('versions', 'GET', '/versions?limit=1&sort=-createdAt'),
      ],
      ({ version }) => [
        step('version', 'GET', `/versions/${version}`),
        step('restore', 'POST', `/versions/${version}?draft=true`),
      ],
    ])
    // There is one global, and the walk through the first door has left versions of it.
    const counts = {
      only: /\/(revision|totalDocs|totalPages): \d+ \/ \d+$/,
      reason: 'Counted on.',
    }
    const known = Object.fromEntries(Object.keys(found).map((step) => [step, counts]))
    expect(unexplained(found, known)).toEqual({})
  })

  it('should answer alike for accounts, preferences and what anybody may ask', async () => {
    const step = (name: string, method: string, path: string, body?: object, as?: 'anonymous') => ({
      as,
      body,
      method,
      name,
      path,
    })
    const email = 'niemand@example.org'
    const wrong = { email, password: 'falsch' }
    const found = await compare([
      () => [
        step('me', 'GET', '/users/me'),
        step('me as nobody', 'GET', '/users/me', undefined, 'anonymous'),
        step('init', 'GET', '/users/init'),
        step('wrong password', 'POST', '/users/login', wrong, 'anonymous'),
        step('sign in without a password', 'POST', '/users/login', { email }, 'anonymous'),
        step('forgot password', 'POST', '/users/forgot-password', { email }, 'anonymous'),
        step(
          'wrong token',
          'POST',
          '/users/reset-password',
          { password: 'ein-langes-kennwort-17', token: 'no' },
          'anonymous',
        ),
        step('unlock', 'POST', '/users/unlock', { email }),
        step('unlock as anyone', 'POST', '/users/unlock', { email }, 'anonymous'),
        step('first user', 'POST', '/users/first-register', { email, password: 'x' }, 'anonymous'),
        step('access', 'GET', '/access'),
        step('access as anyone', 'GET', '/access', undefined, 'anonymous'),
        step('save a preference', 'POST', '/payload-preferences/list', { value: { limit: 5 } }),
        step('read a preference', 'GET', '/payload-preferences/list'),
        step('delete a preference', 'DELETE', '/payload-preferences/list'),
        step('preference as anyone', 'GET', '/payload-preferences/list', undefined, 'anonymous'),
        step('jobs', 'GET', '/payload-jobs?limit=1'),
        step('run jobs', 'GET', '/payload-jobs/run'),
        step('jobs as anyone', 'GET', '/payload-jobs?limit=1', undefined, 'anonymous'),
        step('GraphQL sign in', 'POST', '/graphql', {
          query: `mutation { loginUser(email: "${email}", password: "falsch") { token } }`,
        }),
        step('GraphQL me', 'POST', '/graphql', { query: '{ meUser { user { email } } }' }),
        step('GraphQL access', 'POST', '/graphql', { query: '{ Access { canAccessAdmin } }' }),
        step('GraphQL global', 'POST', '/graphql', { query: '{ Association { name } }' }),
      ],
    ])
    expect(unexplained(found)).toEqual({})
  })
})
