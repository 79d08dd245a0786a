import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Config } from 'payload'
import { bootMinimal, type MinimalPayload } from '../helpers/bootMinimal.ts'
import { servePayload } from '../helpers/servePayload.ts'
import type { Door } from './contract/Door.ts'
import { look, type Seen } from './contract/look.ts'
import { nextDoor } from './contract/nextDoor.ts'
import { withoutAdditions } from './contract/withoutAdditions.ts'

const anyone = () => true
const signedIn = ({ req }: { req: { user: unknown } }) => Boolean(req.user)
const slug = (name: string) => name as CollectionSlug

const config = (): Partial<Config> => ({
  collections: [
    {
      slug: 'posts',
      access: {
        create: signedIn,
        delete: signedIn,
        read: anyone,
        readVersions: signedIn,
        update: signedIn,
      },
      fields: [
        { name: 'title', type: 'text', localized: true, required: true },
        { name: 'kind', type: 'select', options: ['a', 'b'] },
        { name: 'author', type: 'relationship', relationTo: slug('authors') },
        { name: 'secret', type: 'text', access: { read: signedIn } },
      ],
      trash: true,
      versions: { drafts: true },
    },
    {
      slug: 'authors',
      access: { create: signedIn, read: anyone },
      fields: [
        { name: 'name', type: 'text', unique: true },
        { name: 'posts', type: 'join', collection: slug('posts'), on: 'author' },
      ],
    },
    {
      slug: 'files',
      access: { create: signedIn, read: anyone },
      fields: [{ name: 'alt', type: 'text' }],
      upload: { staticDir: mkdtempSync(path.join(tmpdir(), 'dachverband-files-')) },
    },
    { slug: 'users', auth: { maxLoginAttempts: 3 }, fields: [{ name: 'name', type: 'text' }] },
  ],
  email: () => ({
    defaultFromAddress: 'cms@example.org',
    defaultFromName: 'CMS',
    name: 'none',
    sendEmail: () => Promise.resolve(),
  }),
  globals: [
    {
      slug: 'settings',
      access: { read: anyone, readVersions: signedIn, update: signedIn },
      fields: [{ name: 'name', type: 'text', localized: true }],
      versions: { drafts: true },
    },
  ],
  localization: { defaultLocale: 'de', fallback: true, locales: ['de', 'en'] },
  serverURL: 'http://localhost',
})

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'Content-Type': 'application/json', ...headers },
})

const form = (payload: unknown): RequestInit => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(payload))
  body.set('file', new Blob(['eins\nzwei\n'], { type: 'text/plain' }), 'a.txt')
  return { body }
}

type Step = [name: string, method: string, path: string, init?: RequestInit]

const q = (query: string, variables?: object): RequestInit => json({ query, variables })

/** Every operation that Payload serves, in an order in which each has something to work on. */
const steps: Step[] = [
  ['init', 'GET', '/users/init'],
  [
    'first user',
    'POST',
    '/users/first-register',
    json({ email: 'a@example.org', name: 'A', password: 'kennwort-17' }),
  ],
  [
    'first user again',
    'POST',
    '/users/first-register',
    json({ email: 'b@example.org', password: 'kennwort-17' }),
  ],
  ['me as nobody', 'GET', '/users/me'],
  ['sign in', 'POST', '/users/login', json({ email: 'a@example.org', password: 'kennwort-17' })],
  ['wrong password', 'POST', '/users/login', json({ email: 'a@example.org', password: 'nope' })],
  ['sign in without a password', 'POST', '/users/login', json({ email: 'a@example.org' })],
  ['me', 'GET', '/users/me'],
  ['access', 'GET', '/access'],
  ['create an author', 'POST', '/authors', json({ name: 'Ada' })],
  ['create a duplicate value', 'POST', '/authors', json({ name: 'Ada' })],
  [
    'create',
    'POST',
    '/posts?depth=1',
    json({ _status: 'published', author: 1, kind: 'a', secret: 's', title: 'Eins' }),
  ],
  ['create a draft', 'POST', '/posts?draft=true', json({ title: 'Zwei' })],
  ['create without a required field', 'POST', '/posts', json({ _status: 'published' })],
  [
    'create with an unknown option',
    'POST',
    '/posts',
    json({ _status: 'published', kind: 'z', title: 'x' }),
  ],
  ['find', 'GET', '/posts?sort=id&depth=2&limit=5'],
  [
    'find with where, select and populate',
    'GET',
    '/posts?where[kind][equals]=a&select[title]=true&select[author]=true&populate[authors][name]=true',
  ],
  ['find drafts', 'GET', '/posts?draft=true&sort=id'],
  ['find in a locale', 'GET', '/posts?locale=en&fallback-locale=none'],
  ['find in all locales', 'GET', '/posts?locale=all'],
  ['find with joins', 'GET', '/authors?joins[posts][limit]=1&joins[posts][sort]=-createdAt'],
  ['find without joins', 'GET', '/authors?joins[posts]=false'],
  ['find by id', 'GET', '/posts/1?depth=1'],
  ['find what is not there', 'GET', '/posts/999'],
  [
    'find by POST',
    'POST',
    '/posts',
    {
      body: 'where[title][equals]=Eins',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      },
    },
  ],
  [
    'preview by POST',
    'POST',
    '/posts/1',
    json(
      { data: { title: 'Vorschau' }, depth: 0, locale: 'de' },
      { 'X-Payload-HTTP-Method-Override': 'GET' },
    ),
  ],
  ['count', 'GET', '/posts/count?where[kind][equals]=a'],
  ['update', 'PATCH', '/posts/1', json({ title: 'Eins neu' })],
  ['update in a locale', 'PATCH', '/posts/1?locale=en', json({ title: 'One' })],
  [
    'update as a draft',
    'PATCH',
    '/posts/1?draft=true',
    json({ _status: 'draft', title: 'Entwurf' }),
  ],
  ['autosave', 'PATCH', '/posts/2?draft=true&autosave=true', json({ title: 'Zwei a' })],
  ['update in bulk', 'PATCH', '/posts?where[id][in]=1,2&draft=true', json({ kind: 'b' })],
  ['update in bulk without where', 'PATCH', '/posts', json({ kind: 'b' })],
  ['update what is not there', 'PATCH', '/posts/999', json({ title: 'x' })],
  ['find versions', 'GET', '/posts/versions?sort=id&limit=50'],
  ['find a version', 'GET', '/posts/versions/1'],
  ['restore', 'POST', '/posts/versions/1'],
  ['restore as a draft', 'POST', '/posts/versions/1?draft=true'],
  ['duplicate', 'POST', '/posts/1/duplicate', json({})],
  ['duplicate with data', 'POST', '/posts/1/duplicate', json({ title: 'Kopie' })],
  ['access of an entry', 'POST', '/posts/access/1', json({})],
  ['≠ body null', 'PATCH', '/posts/1', json('null')],
  [
    '≠ wrong content type',
    'PATCH',
    '/posts/1',
    { body: 'x', headers: { 'Content-Type': 'text/plain' } },
  ],
  ['trash', 'PATCH', '/posts/2', json({ deletedAt: '2026-01-01T00:00:00.000Z' })],
  ['find in the trash', 'GET', '/posts?trash=true&where[deletedAt][exists]=true'],
  ['delete', 'DELETE', '/posts/3'],
  ['delete in bulk', 'DELETE', '/posts?where[title][equals]=Kopie'],
  ['delete in bulk without where', 'DELETE', '/posts'],
  ['global', 'GET', '/globals/settings'],
  [
    'update a global',
    'POST',
    '/globals/settings?locale=de',
    json({ _status: 'published', name: 'Verband' }),
  ],
  ['versions of a global', 'GET', '/globals/settings/versions'],
  ['version of a global', 'GET', '/globals/settings/versions/1'],
  ['restore a global', 'POST', '/globals/settings/versions/1'],
  ['access of a global', 'POST', '/globals/settings/access', json({})],
  ['save a preference', 'POST', '/payload-preferences/list', json({ value: { columns: ['a'] } })],
  ['read a preference', 'GET', '/payload-preferences/list'],
  ['delete a preference', 'DELETE', '/payload-preferences/list'],
  ['upload', 'POST', '/files', form({ alt: 'Text' })],
  ['upload without a file', 'POST', '/files', json({ alt: 'Text' })],
  ['file', 'GET', '/files/file/a.txt'],
  ['part of a file', 'GET', '/files/file/a.txt', { headers: { Range: 'bytes=0-3' } }],
  ['part beyond a file', 'GET', '/files/file/a.txt', { headers: { Range: 'bytes=900-901' } }],
  ['file outside the folder', 'GET', '/files/file/..%2f..%2fetc%2fpasswd'],
  ['refresh', 'POST', '/users/refresh-token'],
  ['forgot password', 'POST', '/users/forgot-password', json({ email: 'a@example.org' })],
  [
    'reset with a wrong token',
    'POST',
    '/users/reset-password',
    json({ password: 'x', token: 'nope' }),
  ],
  ['unlock', 'POST', '/users/unlock', json({ email: 'a@example.org' })],
  [
    'GraphQL find',
    'POST',
    '/graphql',
    q('{ Posts(sort: "id") { docs { id title author { name } } totalDocs } }'),
  ],
  [
    'GraphQL find by id',
    'POST',
    '/graphql',
    q('query($id: Int!) { Post(id: $id) { title secret } }', { id: 1 }),
  ],
  ['GraphQL count', 'POST', '/graphql', q('{ countPosts { totalDocs } }')],
  [
    'GraphQL join',
    'POST',
    '/graphql',
    q('{ Authors { docs { name posts(limit: 1, sort: "id") { docs { title } hasNextPage } } } }'),
  ],
  [
    'GraphQL versions',
    'POST',
    '/graphql',
    q('{ versionsPosts(sort: "createdAt", limit: 3) { docs { id version { title } } } }'),
  ],
  [
    'GraphQL access',
    'POST',
    '/graphql',
    q(
      '{ Access { canAccessAdmin posts { create { permission } } } docAccessPost(id: 1) { update { permission } } }',
    ),
  ],
  [
    'GraphQL create',
    'POST',
    '/graphql',
    q('mutation { createPost(data: { title: "Neu", kind: a }, draft: true) { id title _status } }'),
  ],
  [
    'GraphQL create without a required field',
    'POST',
    '/graphql',
    q('mutation { createPost(data: { kind: a }) { id } }'),
  ],
  [
    'GraphQL update',
    'POST',
    '/graphql',
    q('mutation { updatePost(id: 1, data: { title: "Neuer" }, locale: en) { title } }'),
  ],
  ['GraphQL duplicate', 'POST', '/graphql', q('mutation { duplicatePost(id: 1) { title } }')],
  ['GraphQL restore', 'POST', '/graphql', q('mutation { restoreVersionPost(id: 1) { title } }')],
  ['GraphQL delete', 'POST', '/graphql', q('mutation { deletePost(id: 1) { title } }')],
  [
    'GraphQL global',
    'POST',
    '/graphql',
    q('mutation { updateSetting(data: { name: "X" }) { name } }'),
  ],
  ['GraphQL read a global', 'POST', '/graphql', q('{ Setting { name } }')],
  ['GraphQL preference', 'POST', '/graphql', q('{ Preference(key: "x") { value } }')],
  [
    'GraphQL locale from the body',
    'POST',
    '/graphql',
    json({ locale: 'en', query: '{ Posts(sort: "id") { docs { title } } }' }),
  ],
  [
    'GraphQL sign in',
    'POST',
    '/graphql',
    q('mutation { loginUser(email: "a@example.org", password: "kennwort-17") { user { email } } }'),
  ],
  [
    'GraphQL wrong password',
    'POST',
    '/graphql',
    q('mutation { loginUser(email: "a@example.org", password: "no") { token } }'),
  ],
  ['GraphQL me', 'POST', '/graphql', q('{ meUser { user { email } collection } }')],
  [
    'GraphQL forbidden',
    'POST',
    '/graphql',
    json({ query: '{ Users { docs { id } } }' }, { Authorization: 'none' }),
  ],
  ['GraphQL unknown field', 'POST', '/graphql', q('{ nope }')],
  [
    'GraphQL unknown field, strict status',
    'POST',
    '/graphql',
    json({ query: '{ nope }' }, { Accept: 'application/graphql-response+json' }),
  ],
  [
    '≠ GraphQL wrong media type',
    'POST',
    '/graphql',
    { body: '{}', headers: { 'Content-Type': 'text/plain' } },
  ],
  [
    '≠ GraphQL not acceptable',
    'POST',
    '/graphql',
    json({ query: '{ __typename }' }, { Accept: 'text/html' }),
  ],
  ['GraphQL without a query', 'POST', '/graphql', json({})],
  ['GraphQL sign out', 'POST', '/graphql', q('mutation { logoutUser }')],
  ['create as nobody', 'POST', '/posts', json({ title: 'x' }, { Authorization: 'none' })],
  [
    'where on a hidden field',
    'GET',
    '/posts?where[secret][equals]=s',
    { headers: { Authorization: 'none' } },
  ],
  ['sort by a hidden field', 'GET', '/posts?sort=secret', { headers: { Authorization: 'none' } }],
  [
    'foreign origin',
    'GET',
    '/posts?limit=1',
    { headers: { Authorization: 'none', Origin: 'https://example.com' } },
  ],
  ['≠ file that is not there', 'GET', '/files/file/b.txt'],
  ['sign out', 'POST', '/users/logout'],
  // From here on the doors differ on purpose.
  ['≠ HEAD', 'HEAD', '/posts'],
  [
    '≠ GraphQL by GET',
    'GET',
    '/graphql?query=%7B__typename%7D',
    { headers: { Authorization: 'none' } },
  ],
  ['≠ GraphQL malformed', 'POST', '/graphql', json('{')],
  ['≠ GraphQL batch', 'POST', '/graphql', json([{ query: '{ __typename }' }])],
  ['≠ unknown route', 'GET', '/nope'],
  ['≠ wrong method', 'PUT', '/posts'],
  ['≠ OPTIONS', 'OPTIONS', '/posts'],
  ['≠ join sorted by language', 'GET', '/authors?joins[posts][sort]=title'],
  ['≠ malformed where', 'GET', '/posts?where=abc'],
  ['≠ malformed JSON', 'POST', '/posts', json('{')],
  ['≠ limit=0 by a stranger', 'GET', '/posts?limit=0', { headers: { Authorization: 'none' } }],
  [
    '≠ unknown parameter by a stranger',
    'GET',
    '/posts?nope=1',
    { headers: { Authorization: 'none' } },
  ],
  ['≠ broken escape', 'GET', '/posts/%zz'],
  ['≠ verify where nothing is verified', 'POST', '/users/verify/nope'],
]

/** Where this host answers otherwise, why, and what it answers. The list is closed: any other difference fails. */
const differences: Record<string, { host: Partial<Seen>; next: Partial<Seen>; reason: string }> = {
  '≠ HEAD': {
    host: { body: '', status: 200 },
    next: { status: 404 },
    reason: 'HEAD is GET without a body (RFC 9110 §9.3.2).',
  },
  '≠ GraphQL by GET': {
    host: { body: { data: { __typename: 'Query' } }, status: 200 },
    next: { status: 405 },
    reason: 'Queries by GET can be cached and linked; mutations by GET stay refused.',
  },
  '≠ GraphQL malformed': {
    host: { body: expect.objectContaining({ code: 'MALFORMED_JSON' }), status: 400 },
    next: {},
    reason: 'It rejects there, which Next answers by an empty 500.',
  },
  '≠ GraphQL batch': {
    host: { body: expect.objectContaining({ code: 'BATCH_NOT_SUPPORTED' }), status: 400 },
    next: { status: 400 },
    reason: 'Both refuse; here the answer says why.',
  },
  '≠ GraphQL not acceptable': {
    host: { body: expect.objectContaining({ code: 'NOT_ACCEPTABLE' }), status: 406 },
    next: { body: '', status: 406 },
    reason: 'The answer says what to accept.',
  },
  '≠ GraphQL wrong media type': {
    host: { body: expect.objectContaining({ code: 'UNSUPPORTED_MEDIA_TYPE' }), status: 415 },
    next: { body: '', status: 415 },
    reason: 'The answer says what to send.',
  },
  '≠ unknown route': {
    host: { body: expect.objectContaining({ code: 'NOT_FOUND' }), status: 404 },
    next: { status: 404 },
    reason: 'A code instead of the address repeated.',
  },
  '≠ wrong method': {
    host: { body: expect.objectContaining({ code: 'METHOD_NOT_ALLOWED' }), status: 405 },
    next: { status: 404 },
    reason: 'The address exists; 405 names its methods (RFC 9110 §15.5.6).',
  },
  '≠ OPTIONS': {
    host: { body: '', status: 204 },
    next: { body: {}, status: 200 },
    reason: 'A preflight has no content.',
  },
  '≠ join sorted by language': {
    host: {
      body: expect.objectContaining({ code: 'INVALID_PARAMETER', field: 'joins.posts.sort' }),
      status: 400,
    },
    next: { status: 500 },
    reason: 'On SQLite Payload fails on it; the answer names the parameter.',
  },
  '≠ malformed where': {
    host: {
      body: expect.objectContaining({ code: 'INVALID_PARAMETER', field: 'where' }),
      status: 400,
    },
    next: { status: 500 },
    reason: 'It is the client’s mistake.',
  },
  '≠ malformed JSON': {
    host: { body: expect.objectContaining({ code: 'MALFORMED_JSON' }), status: 400 },
    next: { body: { errors: [{ message: 'Invalid JSON' }] }, status: 400 },
    reason: 'Both refuse; a code tells programs why.',
  },
  '≠ body null': {
    host: { body: expect.objectContaining({ code: 'BODY_NOT_AN_OBJECT' }), status: 400 },
    next: { status: 500 },
    reason: 'It is the client’s mistake.',
  },
  '≠ wrong content type': {
    host: { body: expect.objectContaining({ code: 'UNSUPPORTED_MEDIA_TYPE' }), status: 415 },
    next: { status: 500 },
    reason: 'It is the client’s mistake.',
  },
  '≠ limit=0 by a stranger': {
    host: {
      body: expect.objectContaining({ code: 'LIMIT_OUT_OF_RANGE', field: 'limit' }),
      status: 400,
    },
    next: { status: 200 },
    reason: 'A list without end is a way to stop the server.',
  },
  '≠ unknown parameter by a stranger': {
    host: {
      body: expect.objectContaining({ code: 'UNKNOWN_PARAMETER', field: 'nope' }),
      status: 400,
    },
    next: { status: 200 },
    reason: 'A filter with a typing error must not give everything.',
  },
  '≠ broken escape': {
    host: { body: expect.objectContaining({ code: 'MALFORMED_URL' }), status: 400 },
    next: {},
    reason: 'Next refuses the address before its handler.',
  },
  '≠ verify where nothing is verified': {
    host: { body: expect.objectContaining({ code: 'NOT_FOUND' }), status: 404 },
    next: { status: 500 },
    reason: 'The column asked for does not exist.',
  },
  '≠ file that is not there': {
    host: { body: expect.objectContaining({ code: 'NOT_FOUND' }), status: 404 },
    next: { status: 500 },
    reason: 'Who may read all files of a collection is sent to the disk for it.',
  },
}

const run = async (door: Door): Promise<Map<string, Seen>> => {
  const seen = new Map<string, Seen>()
  let cookie = ''
  for (const [name, method, target, init] of steps) {
    const given = new Headers(init?.headers)
    const isNobody = given.get('Authorization') === 'none'
    if (isNobody) given.delete('Authorization')
    else if (cookie) {
      given.set('Cookie', cookie)
      given.set('Sec-Fetch-Site', 'same-origin')
    }
    const response = await door(method, `/api${target}`, { ...init, headers: given }).catch(
      () => new Response('rejected', { status: 599 }),
    )
    if (name === 'sign in') cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    seen.set(name, await look(response))
  }
  return seen
}

describe('the contract with Payload’s own route handlers', () => {
  const booted: MinimalPayload[] = []
  let stop: () => Promise<void>
  let host: Map<string, Seen>
  let next: Map<string, Seen>

  beforeAll(async () => {
    // The adapter skips the push of a schema that the process has pushed before.
    process.env['PAYLOAD_FORCE_DRIZZLE_PUSH'] = 'true'
    const [forHost, forNext] = [await bootMinimal(config()), await bootMinimal(config())]
    booted.push(forHost, forNext)
    // Its handlers ask for the instance without a key.
    const instances = (globalThis as unknown as { _payload: Map<string, unknown> })._payload
    instances.set('default', instances.get(forNext.key))
    const served = await servePayload({ payload: forHost.payload, payloadKey: forHost.key })
    stop = served.stop
    host = await run((method, target, init) => fetch(served.url + target, { ...init, method }))
    next = await run(nextDoor(forNext.payload))
  })
  afterAll(async () => {
    await stop()
    for (const minimal of booted) await minimal.stop()
  })

  for (const [name] of steps) {
    const difference = differences[name]
    if (difference) {
      it(`should differ: ${name.slice(2)}. ${difference.reason}`, () => {
        expect(host.get(name)).toMatchObject(difference.host)
        expect(next.get(name)).toMatchObject(difference.next)
      })
      continue
    }
    it(`should answer alike: ${name}`, () => {
      const mine = host.get(name)!
      const theirs = next.get(name)!
      expect({ ...mine, body: withoutAdditions(mine.body, theirs.body) }).toEqual(theirs)
    })
  }
})
