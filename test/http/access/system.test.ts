import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import { closedServerFunctions } from '../../../src/admin/closedServerFunctions.ts'
import { globalMatrix, matrix } from './matrix.ts'
import { everyone, type Who } from './roles.ts'
import { makeEntry, samplesOf } from './samples.ts'
import { send } from './send.ts'
import { type Checkpoint, takeCheckpoint } from './takeCheckpoint.ts'
import { makeWorld, type World } from './world.ts'

let world: World
let checkpoint: Checkpoint
/** Versions of the association: the one that is public, and a newer draft. */
const versions: Record<string, string> = {}
/** A posting of the caller's organisation and of the author's hand, never public. */
let draft: string
let published: string

const outsiders: readonly Who[] = ['anonymous', 'partner']
const staff = everyone.filter((who) => !outsiders.includes(who))
const association = slugs.association

const post = (who: Who, path: string, body: object) =>
  send({ body, method: 'POST', path, who, world })
const graphql = (who: Who, query: string) => post(who, 'graphql', { query })
const userOf = (who: Who) => world.callers[who].user ?? null
const isRefusedLocally = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work
    return false
  } catch (error) {
    expect((error as { status?: number }).status).toBe(403)
    return true
  }
}

beforeAll(async () => {
  world = await makeWorld()
  const { payload } = world
  await payload.updateGlobal({
    data: { _status: 'published', name: 'Dachverband' } as never,
    slug: association,
  })
  await payload.updateGlobal({ data: { name: 'Entwurf' } as never, draft: true, slug: association })
  const { docs } = await payload.findGlobalVersions({ slug: association })
  for (const { id, version } of docs)
    versions[(version as { _status: string })._status] = String(id)
  const samples = samplesOf(world)
  draft = await makeEntry({ kind: 'own', samples, slug: slugs.postings, world })
  published = await makeEntry({ kind: 'ownPublic', samples, slug: slugs.postings, world })
  checkpoint = await takeCheckpoint(world)
})
afterEach(() => checkpoint.restore())
afterAll(async () => {
  checkpoint.stop()
  await world.host.stop()
})

describe('preferences', () => {
  it.each(everyone)('should be kept for staff alone, each for themselves: %s', async (who) => {
    const path = `payload-preferences/key-of-${who}`
    const isStaff = staff.includes(who)
    const refused = who === 'anonymous' ? 401 : 403
    const ask = async (method: string, body?: object, as = who) =>
      (await send({ body, method, path, who: as, world })).status
    expect(await ask('DELETE')).toBe(isStaff ? 404 : refused)
    expect(await ask('POST', { value: { a: 1 } })).toBe(isStaff ? 200 : refused)
    expect(await checkpoint.hasChanged()).toBe(isStaff)
    if (!isStaff) return
    // The same key of another account is another row.
    const other: Who = who === 'admin' ? 'editor' : 'admin'
    const read = await send({ method: 'GET', path, who: other, world })
    expect(read.text).not.toContain('"a":1')
    expect(await ask('DELETE', undefined, other)).toBe(404)
    expect(await ask('DELETE')).toBe(200)
  })

  it.each(staff)('should be those of who is signed in, as lists write them: %s', async (who) => {
    const user = userOf(who)!
    const other = userOf(who === 'admin' ? 'editor' : 'admin')!
    // Payload's lists name the owner so, without `relationTo`.
    for (const value of [user.id, other.id]) {
      const data = { key: 'a-list', user: { collection: 'users', value }, value: { limit: 25 } }
      const kept = await world.host.payload.create({
        collection: 'payload-preferences',
        data: data as never,
        depth: 0,
        disableTransaction: true,
        user,
      })
      expect(kept.user).toEqual({ relationTo: 'users', value: user.id })
    }
  })
})

describe('a lock', () => {
  const path = 'payload-locked-documents'
  const lockOf = async (document: object) => {
    const { id } = await world.payload.db.create({
      collection: path,
      data: { document, user: { relationTo: slugs.users, value: world.bystander } },
    })
    await checkpoint.hasChanged()
    return String(id)
  }

  it.each(everyone)('should be made by nobody but the admin panel: %s', async (who) => {
    const user = { relationTo: slugs.users, value: world.bystander }
    const document = { relationTo: slugs.postings, value: draft }
    expect((await post(who, path, { document, user })).isTaken).toBe(false)
    const data = `{ globalSlug: "${association}", user: { relationTo: users, value: "${world.bystander}" } }`
    const query = `mutation { createPayloadLockedDocument(data: ${data}) { id } }`
    expect((await graphql(who, query)).isTaken).toBe(false)
    expect(await checkpoint.hasChanged()).toBe(false)
  })

  it.each(everyone)('should be seen by who reads the entry alone: %s', async (who) => {
    const id = await lockOf({ relationTo: slugs.postings, value: draft })
    const isTheirs = matrix[slugs.postings]!.read!.own!.includes(who)
    for (const one of [path, `${path}?depth=1`, `${path}?where[document.value][equals]=${draft}`]) {
      const { text } = await send({ method: 'GET', path: one, who, world })
      expect([one, text.includes(id)]).toEqual([one, isTheirs])
      expect([one, text.includes(draft)]).toEqual([one, isTheirs])
    }
    const { text } = await send({ method: 'GET', path: `${path}/count`, who, world })
    expect(text.includes('"totalDocs":1')).toBe(isTheirs)
  })

  it.each(everyone)(
    'should be taken by who changes the entry, for the own account: %s',
    async (who) => {
      const id = await lockOf({ relationTo: slugs.postings, value: draft })
      const isTheirs = matrix[slugs.postings]!.update!.own!.includes(who)
      const taken = {
        document: { relationTo: slugs.users, value: world.callers.admin.id },
        user: { relationTo: slugs.users, value: world.callers.admin.id },
      }
      const { isTaken } = await send({
        body: taken,
        method: 'PATCH',
        path: `${path}/${id}`,
        who,
        world,
      })
      expect(isTaken).toBe(isTheirs)
      const stored = await world.payload.findByID({ collection: path, depth: 0, id })
      expect(stored).toMatchObject({
        document: { relationTo: slugs.postings, value: draft },
        user: { value: isTheirs ? world.callers[who].id : world.bystander },
      })
      await send({ method: 'DELETE', path: `${path}?where[id][in][0]=${id}`, who, world })
      const { totalDocs } = await world.payload.count({ collection: path })
      expect(totalDocs).toBe(isTheirs ? 0 : 1)
    },
  )
})

describe('what other collections have and preferences have not', () => {
  it.each(['access', 'count', 'versions'])('should not be there: %s', async (name) => {
    for (const who of ['anonymous', 'admin'] as const) {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const body = method === 'POST' ? { value: 1 } : undefined
        const path = `payload-preferences/${name}`
        const { status, text } = await send({ body, method, path, who, world })
        expect([status, JSON.parse(text)]).toMatchObject([404, { code: 'NOT_FOUND' }])
      }
    }
    expect(await checkpoint.hasChanged()).toBe(false)
  })
})

describe('an account', () => {
  it.each(everyone)('should know no lock, so that there is nothing to unlock: %s', async (who) => {
    const email = 'bystander@example.org'
    const isAllowed = matrix[slugs.users]!.unlock!.draft!.includes(who)
    const { isTaken } = await post(who, 'users/unlock', { email })
    expect(isTaken).toBe(isAllowed)
    const unlock = graphql(who, `mutation { unlockUser(email: "${email}") }`)
    await expect(unlock).rejects.toThrow('Cannot query field')
    expect(await checkpoint.hasChanged()).toBe(false)
  })

  it.each(everyone)('should not be one of partners, who never sign in: %s', async (who) => {
    for (const path of ['unlock', 'forgot-password', 'reset-password', 'login']) {
      const body = { email: 'a@example.org', password: 'x', token: 'x' }
      expect((await post(who, `partners/${path}`, body)).isTaken).toBe(false)
    }
    expect(await checkpoint.hasChanged()).toBe(false)
  })
})

describe('a forgotten password', () => {
  it.each(everyone)(
    'should be told by nobody, nor whether there is an account: %s',
    async (who) => {
      const answers = []
      for (const email of ['admin@example.org', 'niemand@example.org']) {
        answers.push(await post(who, 'users/forgot-password', { email }))
        answers.push(await graphql(who, `mutation { forgotPasswordUser(email: "${email}") }`))
      }
      expect(answers.slice(0, 2)).toEqual(answers.slice(2))
      const { id } = world.callers.admin
      const row = await checkpoint.row({ id: id!, slug: slugs.users })
      const token = String(row?.['reset_password_token'] ?? '')
      expect(token).not.toBe('')
      for (const { text } of answers) expect(text).not.toContain(token)
      // The token is in no reading of the account either.
      for (const path of [`users/${id}`, 'users?limit=10', 'users/me'])
        expect((await send({ method: 'GET', path, who, world })).text).not.toContain(token)
      await checkpoint.hasChanged()
      const password = 'ein-ganz-anderes-kennwort-29'
      for (const guess of ['', 'x', null])
        expect((await post(who, 'users/reset-password', { password, token: guess })).isTaken).toBe(
          false,
        )
      expect(await checkpoint.hasChanged()).toBe(false)
    },
  )
})

describe('the association', () => {
  const doors: Record<string, (who: Who) => Promise<unknown>> = {
    GraphQL: (who) => graphql(who, 'mutation { updateAssociation(data: { name: "A" }) { name } }'),
    'GraphQL draft': (who) =>
      graphql(who, 'mutation { updateAssociation(draft: true, data: { name: "A" }) { name } }'),
    'GraphQL published': (who) =>
      graphql(
        who,
        'mutation { updateAssociation(data: { _status: published, name: "A" }) { name } }',
      ),
    'GraphQL restore': (who) =>
      graphql(
        who,
        `mutation { restoreVersionAssociation(id: "${versions['published']}") { name } }`,
      ),
    POST: (who) => post(who, 'globals/association', { name: 'A' }),
    'POST ?draft=true': (who) => post(who, 'globals/association?draft=true', { name: 'A' }),
    'POST published': (who) =>
      post(who, 'globals/association', { _status: 'published', name: 'A' }),
    'POST draft': (who) => post(who, 'globals/association', { _status: 'draft' }),
    'POST ?publishSpecificLocale': (who) =>
      post(who, 'globals/association?publishSpecificLocale=de&locale=de', {
        _status: 'published',
        name: 'A',
      }),
    'POST ?unpublishAllLocales': (who) =>
      post(who, 'globals/association?unpublishAllLocales=true', {}),
    'restore of what is public': (who) =>
      post(who, `globals/association/versions/${versions['published']}`, {}),
    'restore of a draft': (who) =>
      post(who, `globals/association/versions/${versions['draft']}`, {}),
    'restore of a draft ?draft=true': (who) =>
      post(who, `globals/association/versions/${versions['draft']}?draft=true`, {}),
    local: (who) =>
      isRefusedLocally(
        world.payload.updateGlobal({
          data: { name: 'A' } as never,
          overrideAccess: false,
          slug: association,
          user: userOf(who),
        }),
      ),
    'local restore': (who) =>
      isRefusedLocally(
        world.payload.restoreGlobalVersion({
          id: versions['published']!,
          overrideAccess: false,
          slug: association,
          user: userOf(who),
        }),
      ),
  }

  it.each(Object.entries(doors))('should be written by those who may, by %s', async (_, door) => {
    const wrote: Who[] = []
    for (const who of everyone) {
      await door(who)
      if (await checkpoint.hasChanged()) {
        wrote.push(who)
        await checkpoint.restore()
      }
    }
    expect(wrote).toEqual(globalMatrix[association]!.update['public'])
  })

  it.each(everyone)('should not be the way to the record of jobs: %s', async (who) => {
    await post(who, 'globals/payload-jobs-stats', { stats: {} })
    await graphql(who, 'mutation { updatePayloadJobsStat(data: { stats: {} }) { createdAt } }')
    await isRefusedLocally(
      world.payload.updateGlobal({
        data: { stats: {} } as never,
        overrideAccess: false,
        slug: 'payload-jobs-stats',
        user: userOf(who),
      }),
    )
    expect(await checkpoint.hasChanged()).toBe(false)
  })
})

describe('scheduled publishing', () => {
  it('should be on in no collection or global, and no mutation of GraphQL', async () => {
    const { collections, globals } = world.payload.config
    const scheduled = [...collections, ...globals].filter(
      ({ versions }) => versions?.drafts && versions.drafts.schedulePublish,
    )
    expect(scheduled.map(({ slug }) => slug)).toEqual([])
    expect(world.payload.config.jobs.tasks!.map(({ slug }) => slug)).not.toContain(
      'schedulePublish',
    )
    const { text } = await graphql('admin', '{ __schema { mutationType { fields { name } } } }')
    expect(text).toContain('updatePosting')
    expect(text).not.toMatch(/schedule/i)
  })

  it.each(everyone)('should be no function of the admin panel: %s', async (who) => {
    const { payload } = world
    const req = await createLocalReq({ user: userOf(who) ?? undefined }, payload)
    const ask = async () => {
      await closedServerFunctions['schedule-publish']({
        date: new Date(),
        doc: { relationTo: slugs.postings, value: draft },
        req,
        type: 'publish',
      } as never)
    }
    await expect(ask()).rejects.toMatchObject({ status: 403 })
    expect(await checkpoint.hasChanged()).toBe(false)
  })

  it.each(everyone)('should not be done by setting the dates: %s', async (who) => {
    const read = async (id: string) =>
      (await send({ method: 'GET', path: `postings/${id}`, who: 'anonymous', world })).text
    const before = await read(published)
    const past = '2026-01-01T00:00:00.000Z'
    for (const id of [draft, published])
      for (const dates of [
        { publishAt: past },
        { publishAt: past, publishedAt: past },
        { publishAt: '2099-01-01T00:00:00.000Z' },
        { unpublishAt: past },
        { filledAt: past },
      ])
        for (const path of [`postings/${id}`, `postings/${id}?draft=true`]) {
          await send({ body: dates, method: 'PATCH', path, who, world })
          expect(JSON.parse(await read(draft))).not.toHaveProperty('id')
          const mayPublish = matrix[slugs.postings]!.publish!.own!.includes(who)
          if (!mayPublish) expect(await read(published)).toBe(before)
        }
  })
})
