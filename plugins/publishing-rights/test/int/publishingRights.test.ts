import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import { handleEndpoints } from 'payload'
import { bootPlugin } from '../../../../test/helpers/bootPlugin.ts'
import { publishingRightsPlugin } from '../../index.ts'
import type { PublishingRight } from '../../types.ts'

type Doc = Record<string, unknown> & { id: string }
type User = { collection: 'users'; id: string; level: 'author' | 'editor' | 'unpublisher' }

/** Editors publish; anyone publishes what is in the open section; `unpublisher` may only unpublish. */
const canPublish: PublishingRight = ({ data, doc, req }) => {
  const level = (req.user as unknown as User | null)?.level
  if (level === 'editor') return true
  const sections = [data?.section, doc?.section].filter(Boolean)
  return sections.length > 0 && sections.every((section) => section === 'open')
}
const canUnpublish: PublishingRight = (args) =>
  (args.req.user as unknown as User | null)?.level === 'unpublisher' || canPublish(args)

const entries = 'entries' as CollectionSlug
const site = 'site' as never

let payload: Payload
let stop: () => Promise<void>
let author: User
let editor: User
let unpublisher: User
let tokens: Record<string, string>

const signUp = async (level: User['level']): Promise<User> =>
  (await payload.create({
    collection: 'users' as CollectionSlug,
    data: { email: `${level}@example.org`, level, password: 'test-password' } as never,
  })) as unknown as User

const rest = async (
  method: string,
  path: string,
  { body, as = 'author' }: { as?: User['level']; body?: object } = {},
): Promise<{ body: Record<string, unknown>; status: number }> => {
  const request = new Request(`http://localhost/api${path}`, {
    body: body && JSON.stringify(body),
    headers: { authorization: `JWT ${tokens[as]}`, 'content-type': 'application/json' },
    method,
  })
  const response = await handleEndpoints({ config: payload.config, request })
  return { body: (await response.json()) as Record<string, unknown>, status: response.status }
}

/** Every byte of what is public of an entry, in all locales. */
const publicBytes = async (id: string): Promise<string> =>
  JSON.stringify(
    await payload.db.findOne({ collection: entries, locale: 'all', where: { id: { equals: id } } }),
  )

const latest = async (id: string): Promise<Doc> =>
  (await payload.findByID({ collection: entries, draft: true, id, trash: true })) as unknown as Doc

/** The minimal config's task is unknown to the generated types. */
const queueJob = async (job: object): Promise<{ id: string }> =>
  (await payload.jobs.queue(job as never)) as unknown as { id: string }

const entry = async (data: object): Promise<string> => {
  const { id } = await payload.create({ collection: entries, data: data as never })
  return String(id)
}

beforeAll(async () => {
  ;({ payload, stop } = await bootPlugin({
    collections: [
      {
        slug: 'users',
        auth: true,
        fields: [
          {
            name: 'level',
            type: 'select',
            options: ['author', 'editor', 'unpublisher'],
            saveToJWT: true,
          },
        ],
      },
      {
        slug: 'entries',
        fields: [
          { name: 'title', type: 'text', localized: true, required: true },
          { name: 'section', type: 'text' },
        ],
        trash: true,
        versions: { drafts: { schedulePublish: true } },
      },
    ],
    globals: [
      {
        slug: 'site',
        fields: [{ name: 'title', type: 'text', localized: true }],
        versions: { drafts: true },
      },
    ],
    jobs: { deleteJobOnComplete: false },
    localization: { defaultLocale: 'de', locales: ['de', 'en'] },
    plugins: [
      publishingRightsPlugin({
        collections: { entries: { canPublish, canUnpublish } },
        globals: { site: { canPublish, canUnpublish } },
      }),
    ],
  }))
  author = await signUp('author')
  editor = await signUp('editor')
  unpublisher = await signUp('unpublisher')
  tokens = {}
  for (const { level } of [author, editor, unpublisher]) {
    const { token } = await payload.login({
      collection: 'users' as CollectionSlug,
      data: { email: `${level}@example.org`, password: 'test-password' } as never,
    })
    tokens[level] = token!
  }
})

afterAll(() => stop())

describe('an author without the right to publish', () => {
  let id: string
  let before: string

  beforeEach(async () => {
    id = await entry({ title: 'public', _status: 'published' })
    await payload.update({
      collection: entries,
      data: { title: 'öffentlich' } as never,
      id,
      locale: 'en' as never,
    })
    before = await publicBytes(id)
  })

  const patches: [string, string, object][] = [
    ['without a status', '', { title: 'changed' }],
    ['with draft=true', '?draft=true', { title: 'changed' }],
    ['with draft=true and _status draft', '?draft=true', { title: 'changed', _status: 'draft' }],
    ['as an autosave', '?draft=true&autosave=true', { title: 'changed' }],
    ['in another locale', '?locale=en', { title: 'changed' }],
    ['with an unknown status', '', { title: 'changed', _status: 'PUBLISHED' }],
  ]
  it.each(patches)('should save a PATCH %s as a draft', async (_, query, body) => {
    const { status } = await rest('PATCH', `/entries/${id}${query}`, { body })
    expect(status).toBe(200)
    expect(await publicBytes(id)).toBe(before)
    expect(await latest(id)).toMatchObject({ _status: 'draft' })
  })

  it('should keep the entry public when a draft is newer and a PATCH says nothing', async () => {
    await rest('PATCH', `/entries/${id}?draft=true`, { body: { title: 'draft' } })
    await rest('PATCH', `/entries/${id}`, { body: { title: 'second' } })
    expect(await publicBytes(id)).toBe(before)
    expect(await latest(id)).toMatchObject({ title: 'second' })
  })

  const refusals: [string, string, string, object, string][] = [
    ['publish by PATCH', 'PATCH', '', { title: 'x', _status: 'published' }, 'publish_forbidden'],
    [
      'publish by PATCH with draft=true',
      'PATCH',
      '?draft=true',
      { _status: 'published' },
      'publish_forbidden',
    ],
    [
      'publish one locale',
      'PATCH',
      '?publishSpecificLocale=en',
      { title: 'x' },
      'publish_forbidden',
    ],
    [
      'publish all locales',
      'PATCH',
      '?publishAllLocales=true',
      { title: 'x' },
      'publish_forbidden',
    ],
    ['unpublish all locales', 'PATCH', '?unpublishAllLocales=true', {}, 'unpublish_forbidden'],
    ['unpublish by PATCH', 'PATCH', '', { _status: 'draft' }, 'unpublish_forbidden'],
    ['trash', 'PATCH', '', { deletedAt: '2026-01-01T00:00:00.000Z' }, 'unpublish_forbidden'],
    [
      'trash as a draft',
      'PATCH',
      '?draft=true',
      { deletedAt: '2026-01-01T00:00:00.000Z' },
      'unpublish_forbidden',
    ],
    ['delete', 'DELETE', '', {}, 'unpublish_forbidden'],
  ]
  it.each(refusals)('should not %s', async (_, method, query, body, code) => {
    const answer = await rest(method, `/entries/${id}${query}`, { body })
    expect(answer.status).toBe(403)
    expect(answer.body.errors).toMatchObject([{ data: { code } }])
    expect(await publicBytes(id)).toBe(before)
  })

  it.each(refusals)('should not %s in bulk', async (_, method, query, body, code) => {
    const where = `${query ? `${query}&` : '?'}where[id][equals]=${id}`
    const answer = await rest(method, `/entries${where}`, { body })
    // Payload reads publishSpecificLocale only by id; in bulk it says nothing, so the save is a draft.
    if (query.includes('publishSpecificLocale')) expect(answer.status).toBe(200)
    else {
      expect(answer.status).toBe(403)
      expect(answer.body.errors).toMatchObject([{ data: { code } }])
    }
    expect(await publicBytes(id)).toBe(before)
  })

  it('should save a bulk update as drafts', async () => {
    const { body, status } = await rest('PATCH', `/entries?where[id][equals]=${id}`, {
      body: { title: 'bulk' },
    })
    expect({ docs: (body.docs as Doc[]).length, status }).toEqual({ docs: 1, status: 200 })
    expect(await publicBytes(id)).toBe(before)
    expect(await latest(id)).toMatchObject({ title: 'bulk', _status: 'draft' })
  })

  it('should refuse a bulk update whole where the right differs between entries', async () => {
    const open = await entry({ title: 'open', section: 'open', _status: 'published' })
    const openBefore = await publicBytes(open)
    const { body, status } = await rest('PATCH', `/entries?where[id][in]=${id},${open}`, {
      body: { title: 'bulk' },
    })
    expect(status).toBe(403)
    const ids = [payload.db.defaultIDType === 'number' ? Number(id) : id]
    expect(body.errors).toMatchObject([{ data: { code: 'publish_forbidden', ids } }])
    expect([await publicBytes(id), await publicBytes(open)]).toEqual([before, openBefore])
  })

  it('should judge an entry by what it is and by what it would become', async () => {
    const moved = await rest('PATCH', `/entries/${id}`, {
      body: { section: 'open', _status: 'published' },
    })
    expect(moved.status).toBe(200)
    const closed = await entry({ title: 'closed', section: 'closed', _status: 'published' })
    const taken = await rest('PATCH', `/entries/${closed}`, {
      body: { section: 'open', _status: 'published' },
    })
    expect(taken.status).toBe(403)
  })

  it('should refuse a query on a path that does not exist instead of judging it', async () => {
    const { status } = await rest('PATCH', '/entries?where[nope][equals]=1', {
      body: { title: 'x' },
    })
    expect(status).toBe(400)
  })

  it('should create drafts only', async () => {
    const plain = await rest('POST', '/entries', { body: { title: 'new' } })
    expect(plain.body.doc).toMatchObject({ _status: 'draft' })
    for (const query of [
      '',
      '?draft=true',
      '?publishAllLocales=true',
      '?publishSpecificLocale=de',
    ]) {
      const body = query.includes('Locale')
        ? { title: 'new' }
        : { title: 'new', _status: 'published' }
      expect(await rest('POST', `/entries${query}`, { body })).toMatchObject({
        body: { errors: [{ data: { code: 'publish_forbidden' } }] },
        status: 403,
      })
    }
  })

  it.each(['', '?draft=false', '?draft=true'])('should duplicate as a draft %s', async (query) => {
    const { body, status } = await rest('POST', `/entries/${id}/duplicate${query}`)
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ _status: 'draft' })
    const copy = (body.doc as Doc).id
    expect(JSON.parse(await publicBytes(copy))).toMatchObject({ _status: 'draft' })
  })

  it('should not duplicate as published', async () => {
    const { status } = await rest('POST', `/entries/${id}/duplicate?draft=false`, {
      body: { _status: 'published' },
    })
    expect(status).toBe(403)
  })

  it('should restore versions as drafts only', async () => {
    const { docs } = await payload.findVersions({
      collection: entries,
      sort: 'createdAt',
      where: { parent: { equals: id } },
    })
    const [first] = docs
    const refused = await rest('POST', `/entries/versions/${first!.id}`)
    expect(refused.status).toBe(403)
    expect(refused.body.errors).toMatchObject([{ data: { code: 'publish_forbidden' } }])
    const asDraft = await rest('POST', `/entries/versions/${first!.id}?draft=true`)
    expect(asDraft.status).toBe(200)
    expect(await publicBytes(id)).toBe(before)
  })

  it('should not unpublish by restoring a draft version', async () => {
    const draftFirst = await entry({ title: 'was a draft' })
    await payload.update({
      collection: entries,
      data: { _status: 'published' } as never,
      id: draftFirst,
    })
    const published = await publicBytes(draftFirst)
    const { docs } = await payload.findVersions({
      collection: entries,
      where: { parent: { equals: draftFirst }, 'version._status': { equals: 'draft' } },
    })
    const answer = await rest('POST', `/entries/versions/${docs[0]!.id}`)
    expect(answer.status).toBe(403)
    expect(answer.body.errors).toMatchObject([{ data: { code: 'unpublish_forbidden' } }])
    expect(await publicBytes(draftFirst)).toBe(published)
  })

  it.each(['publish', 'unpublish'])('should not %s by a scheduled job', async (type) => {
    const target = type === 'publish' ? await entry({ title: 'draft' }) : id
    const bytes = await publicBytes(target)
    const job = await queueJob({
      input: {
        doc: { relationTo: 'entries', value: target },
        type,
        user: { relationTo: 'users', value: author.id },
      },
      task: 'schedulePublish',
    })
    await payload.jobs.runByID({ id: job.id, silent: true })
    expect(await publicBytes(target)).toBe(bytes)
  })

  it('should trash and take back an own draft, but not take back what was public', async () => {
    const draft = await entry({ title: 'draft' })
    const deletedAt = '2026-01-01T00:00:00.000Z'
    expect((await rest('PATCH', `/entries/${draft}`, { body: { deletedAt } })).status).toBe(200)
    expect(JSON.parse(await publicBytes(draft))).toMatchObject({ deletedAt })
    const back = await rest('PATCH', `/entries/${draft}?trash=true`, { body: { deletedAt: null } })
    expect(back.status).toBe(200)

    await payload.update({ collection: entries, data: { deletedAt } as never, id })
    const trashed = await publicBytes(id)
    const untrash = await rest('PATCH', `/entries/${id}?trash=true`, { body: { deletedAt: null } })
    expect(untrash.status).toBe(403)
    expect(await publicBytes(id)).toBe(trashed)
  })

  it('should see no button for publishing', async () => {
    const { body } = await rest('POST', `/entries/access/${id}`, { body: { _status: 'published' } })
    expect(body.update).toBeFalsy()
    const asEditor = await rest('POST', `/entries/access/${id}`, {
      as: 'editor',
      body: { _status: 'published' },
    })
    expect(asEditor.body.update).toBe(true)
  })
})

describe('an editor with the rights', () => {
  it('should change a newer draft only, by a save that does not say more', async () => {
    const id = await entry({ title: 'public', _status: 'published' })
    const before = await publicBytes(id)
    await rest('PATCH', `/entries/${id}?draft=true`, { as: 'editor', body: { title: 'draft' } })
    const { body } = await rest('PATCH', `/entries/${id}`, {
      as: 'editor',
      body: { title: 'second' },
    })
    expect(body.doc).toMatchObject({ _status: 'draft', title: 'second' })
    expect(await publicBytes(id)).toBe(before)
  })

  it.each(['publishSpecificLocale=de', 'publishAllLocales=true'])(
    'should publish by ?%s without a status as well',
    async (query) => {
      const id = await entry({ title: 'public', _status: 'published' })
      await rest('PATCH', `/entries/${id}?draft=true`, { as: 'editor', body: { title: 'draft' } })
      await rest('PATCH', `/entries/${id}?${query}`, { as: 'editor', body: { title: 'new' } })
      expect(await publicBytes(id)).toContain('new')
    },
  )

  it('should publish, change and unpublish', async () => {
    const { body } = await rest('POST', '/entries', {
      as: 'editor',
      body: { title: 'a', _status: 'published' },
    })
    const { id } = body.doc as Doc
    await rest('PATCH', `/entries/${id}`, { as: 'editor', body: { title: 'b' } })
    expect(JSON.parse(await publicBytes(id))).toMatchObject({
      title: { de: 'b' },
      _status: 'published',
    })
    await rest('PATCH', `/entries/${id}`, { as: 'editor', body: { _status: 'draft' } })
    expect(JSON.parse(await publicBytes(id))).toMatchObject({ _status: 'draft' })
    await rest('PATCH', `/entries?where[id][equals]=${id}`, {
      as: 'editor',
      body: { _status: 'published' },
    })
    expect(JSON.parse(await publicBytes(id))).toMatchObject({ _status: 'published' })
    expect((await rest('DELETE', `/entries/${id}`, { as: 'editor' })).status).toBe(200)
  })

  it('should get a draft from a duplicate of what is published', async () => {
    const id = await entry({ title: 'a', _status: 'published' })
    const { body } = await rest('POST', `/entries/${id}/duplicate?draft=false`, { as: 'editor' })
    expect(body.doc).toMatchObject({ _status: 'draft' })
  })

  it('should lose a scheduled publication with the right', async () => {
    const kept = await entry({ title: 'kept' })
    const lost = await entry({ title: 'lost' })
    const queue = (value: string) =>
      queueJob({
        input: {
          doc: { relationTo: 'entries', value },
          user: { relationTo: 'users', value: editor.id },
        },
        task: 'schedulePublish',
      })
    await payload.jobs.runByID({ id: (await queue(kept)).id, silent: true })
    const later = await queue(lost)
    const level = (to: string) =>
      payload.update({
        collection: 'users' as CollectionSlug,
        data: { level: to } as never,
        id: editor.id,
      })
    await level('author')
    await payload.jobs.runByID({ id: later.id, silent: true })
    await level('editor')
    expect(JSON.parse(await publicBytes(kept))).toMatchObject({ _status: 'published' })
    expect(JSON.parse(await publicBytes(lost))).toMatchObject({ _status: 'draft' })
  })
})

describe('someone who may only unpublish', () => {
  it('should unpublish and save drafts, but not change what is public', async () => {
    const id = await entry({ title: 'public', _status: 'published' })
    const before = await publicBytes(id)
    expect(
      (await rest('PATCH', `/entries/${id}`, { as: 'unpublisher', body: { title: 'x' } })).status,
    ).toBe(200)
    expect(await publicBytes(id)).toBe(before)
    await rest('PATCH', `/entries/${id}`, { as: 'unpublisher', body: { _status: 'draft' } })
    expect(JSON.parse(await publicBytes(id))).toMatchObject({ _status: 'draft' })
  })
})

describe('the local API', () => {
  it('should pass with overrideAccess, whoever the user is', async () => {
    const id = await entry({ title: 'a' })
    await payload.update({
      collection: entries,
      data: { _status: 'published' } as never,
      id,
      user: author,
    })
    expect(JSON.parse(await publicBytes(id))).toMatchObject({ _status: 'published' })
  })

  it('should hold without it', async () => {
    const id = await entry({ title: 'a', _status: 'published' })
    const before = await publicBytes(id)
    const options = { collection: entries, id, overrideAccess: false, user: author } as const
    await payload.update({ ...options, data: { title: 'b' } as never })
    await expect(
      payload.update({ ...options, data: { _status: 'published' } as never }),
    ).rejects.toMatchObject({ data: { code: 'publish_forbidden' }, status: 403 })
    await expect(payload.delete(options)).rejects.toMatchObject({
      data: { code: 'unpublish_forbidden' },
    })
    expect(await publicBytes(id)).toBe(before)
  })
})

describe('a global', () => {
  const stored = async (): Promise<string> =>
    JSON.stringify(await payload.db.findGlobal({ locale: 'all', slug: site }))

  beforeEach(async () => {
    await payload.updateGlobal({
      data: { title: 'public', _status: 'published' } as never,
      slug: site,
    })
  })

  it('should keep its public bytes through every door', async () => {
    const before = await stored()
    expect((await rest('POST', '/globals/site', { body: { title: 'x' } })).status).toBe(200)
    expect((await rest('POST', '/globals/site?draft=true', { body: { title: 'x' } })).status).toBe(
      200,
    )
    for (const [query, body] of [
      ['', { _status: 'published' }],
      ['', { _status: 'draft' }],
      ['?publishSpecificLocale=en', {}],
      ['?publishAllLocales=true', {}],
      ['?unpublishAllLocales=true', {}],
    ] as const)
      expect((await rest('POST', `/globals/site${query}`, { body })).status).toBe(403)
    const { docs } = await payload.findGlobalVersions({ slug: site })
    for (const { id } of docs)
      for (const query of ['', '?draft=true'])
        expect((await rest('POST', `/globals/site/versions/${id}${query}`)).status).toBe(403)
    expect(await stored()).toBe(before)
  })

  it('should change for an editor', async () => {
    await rest('POST', '/globals/site', { as: 'editor', body: { title: 'new' } })
    expect(await stored()).toContain('new')
  })
})
