import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { TypeWithID } from 'payload'
import { jobs as config } from '../../../collections/jobs/index.ts'
import { runJobs } from '../../../src/lifecycle/runJobs.ts'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'
import { freezeDate } from '../../helpers/freezeDate.ts'

const VISIT = '2026-03-02T10:00:00.000Z'
const NEXT_NIGHT = '2026-03-03T09:00:00.000Z'
const NIGHT_AFTER = '2026-03-04T02:30:30.000Z'

let project: ProjectPayload
let author: object

/** What the admin does when "create" is visited. */
const visit = async (data: object = {}): Promise<string> => {
  const { id } = await project.payload.create({
    autosave: true,
    collection: 'postings',
    data,
    draft: true,
    user: author,
  } as never)
  return id as string
}

const save = (id: string, data: object, options: object = {}) =>
  project.payload.update({
    autosave: true,
    collection: 'postings',
    data,
    draft: true,
    id,
    user: author as never,
    ...options,
  } as never)

const isThere = async (id: string): Promise<boolean> =>
  (
    await project.payload.count({
      collection: 'postings',
      trash: true,
      where: { id: { equals: id } },
    })
  ).totalDocs === 1

/** Runs one task now, as the runner would. */
const run = async (task: 'removeEmptyDrafts' | 'removeExpiredSessions'): Promise<void> => {
  const { id } = await project.payload.jobs.queue({ input: {}, task })
  const { jobStatus } = await project.payload.jobs.runByID({ id, silent: true })
  expect(jobStatus?.[id]?.status).toBe('success')
}

const versionsOf = (ids: string[]) => ({
  collection: 'postings' as const,
  pagination: false,
  where: { parent: { in: ids } },
})

/** Straight into the database, past every rule and hook. */
const store = (id: string, data: object) =>
  project.payload.db.updateOne({ collection: 'postings', data: data as never, id })

beforeAll(async () => {
  project = await bootProject()
  author = {
    ...(await project.payload.create({
      collection: 'users',
      data: {
        email: 'redaktion@example.org',
        name: 'Redaktion',
        password: 'ein-langes-kennwort-17',
        roles: [{ role: 'admin' }],
      },
    })),
    collection: 'users',
  }
})
afterEach(() => {
  jest.useRealTimers()
})
afterAll(() => project.stop())

describe('removing empty drafts', () => {
  it('should remove an untouched draft after a day, with its versions, once', async () => {
    freezeDate(VISIT)
    const [first, saved] = [await visit(), await visit()]
    await save(saved, { title: '' })
    await run('removeEmptyDrafts')
    expect([await isThere(first), await isThere(saved)]).toEqual([true, true])

    freezeDate(NEXT_NIGHT)
    await run('removeEmptyDrafts')
    expect([await isThere(first), await isThere(saved)]).toEqual([true, true])

    freezeDate(NIGHT_AFTER)
    await run('removeEmptyDrafts')
    expect([await isThere(first), await isThere(saved)]).toEqual([false, false])
    const { docs: left } = await project.payload.db.findVersions(versionsOf([first, saved]))
    expect(left).toEqual([])
    await run('removeEmptyDrafts')
  })

  it('should keep whatever holds something, in any field, locale or version', async () => {
    freezeDate(VISIT)
    const { id: provider } = await project.payload.create({
      collection: 'member-organizations',
      data: { _status: 'published', name: 'Verein Beispiel e. V.' },
    })
    const filled: Record<string, object> = {
      'a choice': { kind: 'job' },
      'a default changed': { internshipKind: 'voluntary' },
      'a list': { tasks: [{ text: 'Texte schreiben' }] },
      'a nested value': { workplace: { place: 'Dresden' } },
      'a number': { positions: 2 },
      'a relation': { provider },
      'a slug': { slug: 'von-hand' },
      'a title': { title: 'Praktikum' },
    }
    const kept: Record<string, string> = {}
    for (const [name, data] of Object.entries(filled)) {
      kept[name] = await visit()
      await save(kept[name], data)
    }
    kept['another locale'] = await visit()
    await save(kept['another locale'], { title: 'Internship' }, { locale: 'en' })
    kept['typed and taken back'] = await visit()
    // Of two versions with one date it is open which is the newer one.
    freezeDate('2026-03-02T10:01:00.000Z')
    await save(kept['typed and taken back'], { title: 'Praktikum' }, { autosave: false })
    freezeDate('2026-03-02T10:02:00.000Z')
    await save(kept['typed and taken back'], { slug: '', title: '' }, { autosave: false })
    kept['in the trash'] = await visit()
    await save(kept['in the trash'], { deletedAt: VISIT }, { autosave: false, draft: undefined })
    kept['open in the admin'] = await visit()

    const control = await visit()
    freezeDate(NIGHT_AFTER)
    await project.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'postings', value: kept['open in the admin'] },
        user: { relationTo: 'users', value: (author as { id: string }).id },
      } as never,
    })
    await run('removeEmptyDrafts')
    expect(await isThere(control)).toBe(false)
    const lost: string[] = []
    for (const [name, id] of Object.entries(kept)) if (!(await isThere(id))) lost.push(name)
    expect(lost).toEqual([])
  })

  it('should keep what was ever public, though it is empty now', async () => {
    freezeDate(VISIT)
    const ids = [await visit(), await visit(), await visit()]
    const [published, withdrawn, earlier] = ids as [string, string, string]
    // By the rules nothing empty can be published.
    await store(published, { _status: 'published' })
    await store(withdrawn, { publishedAt: VISIT })
    const { docs: versions } = await project.payload.db.findVersions<object>(versionsOf([earlier]))
    for (const { id, ...version } of versions) {
      await project.payload.db.updateVersion({
        collection: 'postings',
        id,
        versionData: { ...version, version: { ...version.version, _status: 'published' } } as never,
      })
    }
    const control = await visit()
    freezeDate(NIGHT_AFTER)
    await run('removeEmptyDrafts')
    expect(await isThere(control)).toBe(false)
    expect(await Promise.all(ids.map(isThere))).toEqual([true, true, true])
  })
})

describe('removing expired sessions', () => {
  it('should remove those and leave the rest of the account as it is', async () => {
    const data = { email: 'redaktion@example.org', password: 'ein-langes-kennwort-17' }
    freezeDate(VISIT)
    await project.payload.login({ collection: 'users', data })
    freezeDate('2026-03-02T11:30:00.000Z')
    await project.payload.login({ collection: 'users', data })
    const whole = () =>
      project.payload.db.findOne<TypeWithID & { sessions?: { createdAt: Date | string }[] }>({
        collection: 'users',
        where: { email: { equals: data.email } },
      })
    const account = async () => ({ ...(await whole()), sessions: undefined })
    const sessions = async () =>
      ((await whole())?.sessions ?? []).map(({ createdAt }) => new Date(createdAt).toISOString())
    const before = await account()
    expect(await sessions()).toHaveLength(2)

    freezeDate('2026-03-02T18:30:00.000Z')
    await run('removeExpiredSessions')
    expect(await sessions()).toEqual(['2026-03-02T11:30:00.000Z'])
    expect(await account()).toEqual(before)
    await run('removeExpiredSessions')
    expect(await sessions()).toHaveLength(1)
  })
})

describe('the runner', () => {
  const waitFor = async (isSo: () => Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  type Job = TypeWithID & { processing?: boolean; waitUntil?: Date | string }
  const jobs = async () =>
    (
      await project.payload.db.find<Job>({
        collection: 'payload-jobs',
        pagination: false,
        sort: 'taskSlug',
      })
    ).docs

  it('should schedule the nightly tasks once, run them when they are due, and stop', async () => {
    freezeDate('2026-03-02T12:00:00.000Z')
    const empty = await visit()
    const first = runJobs({ every: 20, payload: project.payload })
    await waitFor(async () => (await jobs()).length === config.tasks!.length)
    await first()
    const due = new Date(String((await jobs())[0]?.waitUntil))
    expect(due.getTime()).toBeGreaterThan(Date.parse('2026-03-02T12:00:00.000Z'))
    expect(due.getTime()).toBeLessThanOrEqual(Date.parse('2026-03-03T12:00:00.000Z'))

    // Cut off with its process: Payload would take it for running for ever.
    await project.payload.db.updateOne({
      collection: 'payload-jobs',
      data: { processing: true },
      where: { taskSlug: { equals: 'removeEmptyDrafts' } },
    })
    freezeDate('2026-03-04T12:00:00.000Z')
    const second = runJobs({ every: 20, payload: project.payload })
    await waitFor(async () => !(await isThere(empty)))
    await second()
    const writes = jest.spyOn(project.payload.db, 'updateJobs')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(writes).not.toHaveBeenCalled()
    writes.mockRestore()
  })

  it('should wait for the job under way when it is stopped', async () => {
    freezeDate('2026-03-06T12:00:00.000Z')
    await project.payload.jobs.queue({ input: {}, task: 'removeEmptyDrafts' })
    const before = (await jobs()).length
    const stop = runJobs({ every: 60_000, payload: project.payload })
    await stop()
    expect((await jobs()).length).toBeLessThan(before)
    expect((await jobs()).filter(({ processing }) => Boolean(processing))).toEqual([])
  })

  it('should look for jobs first after a delay, and not at all when it is stopped before', async () => {
    const writes = jest.spyOn(project.payload.db, 'updateJobs')
    const stop = runJobs({ delay: 50, payload: project.payload })
    await stop()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(writes).not.toHaveBeenCalled()
    const stopLater = runJobs({ delay: 50, payload: project.payload })
    await waitFor(async () => writes.mock.calls.length > 0)
    await stopLater()
    writes.mockRestore()
  })
})
