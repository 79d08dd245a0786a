import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Client } from '@libsql/client'
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

const rows = async (sql: string): Promise<Record<string, unknown>[]> =>
  (await (project.payload.db as unknown as { client: Client }).client.execute(sql)).rows

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
}, 120_000)
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
    const [left] = await rows(
      `SELECT count(*) AS n FROM _postings_v WHERE parent_id IN ('${first}', '${saved}')`,
    )
    expect(Number(left?.['n'])).toBe(0)
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
    await save(kept['typed and taken back'], { title: 'Praktikum' }, { autosave: false })
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
    // Straight into the database: by the rules nothing empty can be published.
    await rows(`UPDATE postings SET _status = 'published' WHERE id = '${published}'`)
    await rows(`UPDATE postings SET published_at = '${VISIT}' WHERE id = '${withdrawn}'`)
    await rows(
      `UPDATE _postings_v SET version__status = 'published' WHERE parent_id = '${earlier}'`,
    )
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
    const account = () => rows(`SELECT * FROM users WHERE email = '${data.email}'`)
    const sessions = () => rows('SELECT created_at FROM users_sessions')
    const before = await account()
    expect(await sessions()).toHaveLength(2)

    freezeDate('2026-03-02T18:30:00.000Z')
    await run('removeExpiredSessions')
    expect(await sessions()).toEqual([
      expect.objectContaining({ created_at: '2026-03-02T11:30:00.000Z' }),
    ])
    expect(await account()).toEqual(before)
    await run('removeExpiredSessions')
    expect(await sessions()).toHaveLength(1)
  })
})

describe('the runner', () => {
  const waitFor = async (isSo: () => Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const jobs = () => rows('SELECT task_slug, wait_until, processing FROM payload_jobs ORDER BY 1')

  it('should schedule the nightly tasks once, run them when they are due, and stop', async () => {
    freezeDate('2026-03-02T12:00:00.000Z')
    const empty = await visit()
    const first = runJobs({ every: 20, payload: project.payload })
    await waitFor(async () => (await jobs()).length === config.tasks!.length)
    await first()
    const due = new Date(String((await jobs())[0]?.['wait_until']))
    expect(due.getTime()).toBeGreaterThan(Date.parse('2026-03-02T12:00:00.000Z'))
    expect(due.getTime()).toBeLessThanOrEqual(Date.parse('2026-03-03T12:00:00.000Z'))

    // Cut off with its process: Payload would take it for running for ever.
    await rows(`UPDATE payload_jobs SET processing = 1 WHERE task_slug = 'removeEmptyDrafts'`)
    freezeDate('2026-03-04T12:00:00.000Z')
    const second = runJobs({ every: 20, payload: project.payload })
    await waitFor(async () => !(await isThere(empty)))
    await second()
    const { turns } = (project.payload.db as unknown as { client: { queue: { turns: number } } })
      .client.queue
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(
      (project.payload.db as unknown as { client: { queue: { turns: number } } }).client.queue
        .turns,
    ).toBe(turns)
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
})
