import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { createClient } from '@libsql/client'
import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  handleEndpoints,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { openTransaction } from '../../../src/database/queue/openTransaction.ts'
import { runInWriterScope } from '../../../src/database/queue/runInWriterScope.ts'
import { withWriterQueue } from '../../../src/database/queue/withWriterQueue.ts'
import { bootMinimal, type MinimalPayload } from '../../helpers/bootMinimal.ts'

const WRITERS = 16

const notes = 'notes' as CollectionSlug
const echoes = 'echoes' as CollectionSlug
const members = 'members' as CollectionSlug

type Note = { id: number; tags?: { word: string }[]; title: string }

const file = path.join(mkdtempSync(path.join(tmpdir(), 'dachverband-queue-')), 'queue.sqlite')
const url = `file:${file}`

const note = (title: string, more: object = {}): never =>
  ({ tags: [{ word: 'a' }, { word: 'b' }], title, ...more }) as never

// Passwords are hashed many times here, on a machine that runs other tests at the same time.
jest.setTimeout(60_000)

describe('the writer queue', () => {
  let minimal: MinimalPayload
  beforeAll(async () => {
    minimal = await bootMinimal({
      collections: [
        {
          slug: 'notes',
          access: { create: () => true },
          fields: [
            { name: 'title', type: 'text', required: true },
            { name: 'tags', type: 'array', fields: [{ name: 'word', type: 'text' }] },
            { name: 'mode', type: 'text' },
          ],
          hooks: {
            afterChange: [
              async ({ doc, req: { payload } }) => {
                // Without req: the call that waits for itself where only transactions are queued.
                if (doc.mode !== 'plain') {
                  await payload.create({ collection: echoes, data: { of: doc.title } as never })
                }
                if (doc.mode === 'fails') throw new Error('after the nested create')
                return doc
              },
            ],
          },
        },
        { slug: 'echoes', fields: [{ name: 'of', type: 'text' }] },
        {
          slug: 'members',
          auth: { maxLoginAttempts: 0 },
          fields: [
            { name: 'role', type: 'text' },
            { name: 'boards', type: 'array', fields: [{ name: 'name', type: 'text' }] },
          ],
        },
      ],
      jobs: {
        tasks: [
          {
            slug: 'echo',
            handler: async ({
              input,
              req: { payload },
            }: {
              input: object
              req: PayloadRequest
            }) => {
              await payload.create({ collection: echoes, data: input as never })
              return { output: {} }
            },
            inputSchema: [{ name: 'of', type: 'text' }],
          } as never,
        ],
      },
      db: withWriterQueue(sqliteAdapter({ client: { url }, push: true, transactionOptions: {} })),
    })
  })
  afterAll(() => minimal.stop())

  const count = async (collection: CollectionSlug, where: object): Promise<number> =>
    (await minimal.payload.count({ collection, where: where as never })).totalDocs

  /** Counts the rows themselves on a connection of its own, so that nothing open is counted. */
  const rows = async (table: string): Promise<number> => {
    const client = createClient({ url })
    const { rows: found } = await client.execute(`SELECT count(*) AS n FROM ${table}`)
    client.close()
    return Number(found[0]?.['n'])
  }

  it('should keep every document of 16 writers whole, with what their hooks create', async () => {
    const { payload } = minimal
    const titles = Array.from({ length: WRITERS * 5 }, (_, index) => `whole-${index}`)
    const write = async (writer: number): Promise<void> => {
      for (const title of titles.filter((_, index) => index % WRITERS === writer)) {
        await runInWriterScope(() => payload.create({ collection: notes, data: note(title) }))
      }
    }
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)))
    const { docs } = await payload.find({
      collection: notes,
      limit: 0,
      where: { title: { like: 'whole-' } },
    })
    expect((docs as unknown as Note[]).map(({ tags }) => tags?.length)).toEqual(titles.map(() => 2))
    expect(await count(echoes, { of: { like: 'whole-' } })).toBe(titles.length)
  })

  it('should not let two calls side by side share a transaction', async () => {
    const { payload } = minimal
    const results = await runInWriterScope(() =>
      Promise.allSettled([
        payload.create({ collection: notes, data: note('side-bad', { mode: 'fails' }) }),
        payload.create({ collection: notes, data: note('side-good') }),
      ]),
    )
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(await count(notes, { title: { like: 'side-' } })).toBe(1)
    expect(await count(echoes, { of: { like: 'side-' } })).toBe(1)
  })

  it('should let a later call in the same scope be its own while an earlier one is open', async () => {
    const { payload } = minimal
    await runInWriterScope(async () => {
      const bad = payload.create({ collection: notes, data: note('own-bad', { mode: 'fails' }) })
      const caught = bad.catch(() => 'refused')
      await sleep(1)
      await payload.create({ collection: notes, data: note('own-good') })
      expect(await caught).toBe('refused')
    })
    expect(await count(notes, { title: { like: 'own-' } })).toBe(1)
  })

  it('should roll back what a hook created without req', async () => {
    const { payload } = minimal
    const before = await rows('echoes')
    await expect(
      payload.create({ collection: notes, data: note('rolled-back', { mode: 'fails' }) }),
    ).rejects.toThrow('after the nested create')
    expect(await rows('echoes')).toBe(before)
    expect(await count(notes, { title: { equals: 'rolled-back' } })).toBe(0)
  })

  it('should find the open transaction from within a REST operation', async () => {
    const { payload } = minimal
    const post = (title: string): Promise<Response> =>
      handleEndpoints({
        config: payload.config,
        payloadInstanceCacheKey: minimal.key,
        request: new Request('http://localhost/api/notes', {
          body: JSON.stringify({ tags: [{ word: 'a' }], title }),
          headers: { 'content-type': 'application/json' },
          method: 'POST',
        }),
      })
    const responses = await Promise.all(
      Array.from({ length: WRITERS }, (_, index) => runInWriterScope(() => post(`rest-${index}`))),
    )
    expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 201))
    expect((await post('rest-without-scope')).status).toBe(201)
    expect(await count(echoes, { of: { like: 'rest-' } })).toBe(WRITERS + 1)
  })

  it('should let a write outside wait while a transaction is open, and reads go on', async () => {
    const { payload } = minimal
    const req = await createLocalReq({}, payload)
    let isWritten = false
    await runInWriterScope(async () => {
      await initTransaction(req)
      await payload.create({ collection: notes, data: note('open', { mode: 'plain' }), req })
    })
    const outside = runInWriterScope(() =>
      payload.create({ collection: notes, data: note('outside', { mode: 'plain' }) }),
    ).then(() => {
      isWritten = true
    })
    await sleep(50)
    expect(isWritten).toBe(false)
    expect(await runInWriterScope(() => count(notes, { title: { equals: 'open' } }))).toBe(0)
    await commitTransaction(req)
    await outside
    expect(await count(notes, { title: { in: ['open', 'outside'] } })).toBe(2)
  })

  it('should tell of a commit that failed, which Payload would acknowledge', async () => {
    const { payload } = minimal
    const req = await createLocalReq({}, payload)
    await runInWriterScope(async () => {
      await initTransaction(req)
      const transaction = openTransaction(url)
      await transaction?.execute('PRAGMA defer_foreign_keys = ON')
      await transaction?.execute(
        "INSERT INTO notes_tags (_order, _parent_id, id, word) VALUES (1, 99999, 'x', 'orphan')",
      )
    })
    await expect(commitTransaction(req)).rejects.toMatchObject({ status: 503 })
    await payload.create({ collection: notes, data: note('after-lost-commit') })
    expect(await count(notes, { title: { equals: 'after-lost-commit' } })).toBe(1)
  })

  it('should run on after a killed transaction, also with the stale request', async () => {
    const { payload } = minimal
    const req = await createLocalReq({}, payload)
    await runInWriterScope(async () => {
      await initTransaction(req)
      const stale = { ...req }
      await payload.create({ collection: notes, data: note('killed', { mode: 'plain' }), req })
      await killTransaction(req)
      await payload.create({
        collection: notes,
        data: note('stale', { mode: 'plain' }),
        req: stale,
      })
    })
    expect(await count(notes, { title: { in: ['killed', 'stale'] } })).toBe(1)
  })

  it('should write through the adapter as a whole or not at all', async () => {
    const { payload } = minimal
    const before = await rows('notes')
    await expect(
      payload.db.create({
        collection: notes,
        data: {
          tags: [
            { id: 'same', word: 'a' },
            { id: 'same', word: 'b' },
          ],
          title: 'half',
        },
      }),
    ).rejects.toThrow()
    expect(await rows('notes')).toBe(before)
  })

  it('should serve forgotten passwords, which reserve outside their own transaction', async () => {
    const { payload } = minimal
    const emails = Array.from({ length: 8 }, (_, index) => `forgets-${index}@example.org`)
    await Promise.all(
      emails.map((email) =>
        payload.create({ collection: members, data: { email, password: 'a-password' } as never }),
      ),
    )
    const tokens = await Promise.all(
      emails.map((email) =>
        runInWriterScope(() =>
          payload.forgotPassword({ collection: members as 'users', data: { email } }),
        ),
      ),
    )
    expect(tokens.every((token) => /^[0-9a-f]{40}$/.test(token))).toBe(true)
  })

  it('should keep every session of one account signing in many times at once', async () => {
    const { payload } = minimal
    const data = { email: 'many@example.org', password: 'a-password' }
    const member = await payload.create({
      collection: members,
      data: { ...data, boards: [{ name: 'one' }], role: 'editor' } as never,
    })
    const signIns = Array.from({ length: WRITERS }, () =>
      runInWriterScope(() => payload.login({ collection: members as 'users', data })),
    )
    // A role withdrawn while the passwords are being checked stays withdrawn.
    await payload.update({ collection: members, data: { role: 'none' } as never, id: member.id })
    await Promise.all(signIns)
    const { rows: sessions } = await payload.db.drizzle.$client.execute({
      args: [member.id],
      sql: 'SELECT id FROM members_sessions WHERE _parent_id = ?',
    })
    expect(sessions).toHaveLength(WRITERS)
    expect(await payload.findByID({ collection: members, id: member.id })).toMatchObject({
      boards: [{ name: 'one' }],
      role: 'none',
    })
  })

  it('should run jobs side by side, with other writes at the same time', async () => {
    const { payload } = minimal
    for (let index = 0; index < WRITERS; index++) {
      await payload.jobs.queue({ input: { of: `job-${index}` } as never, task: 'echo' as never })
    }
    const writes = Array.from({ length: WRITERS }, (_, index) =>
      runInWriterScope(() =>
        payload.create({
          collection: notes,
          data: note(`beside-${index}`, { mode: index % 2 ? 'fails' : 'plain' }),
        }),
      ),
    )
    await Promise.all([
      Promise.allSettled(writes),
      runInWriterScope(() => payload.jobs.run({ limit: WRITERS })),
    ])
    expect(await count(echoes, { of: { like: 'job-' } })).toBe(WRITERS)
    expect(await count(notes, { title: { like: 'beside-' } })).toBe(WRITERS / 2)
  })

  it('should let timers and sockets run between any two writes', async () => {
    const { payload } = minimal
    let order = ''
    const write = async (): Promise<void> => {
      await payload.create({ collection: notes, data: note('turn', { mode: 'plain' }) })
      order += 'w'
    }
    let isOver = false
    const tick = (): void => {
      order += '.'
      if (!isOver) setImmediate(tick)
    }
    tick()
    for (let index = 0; index < 10; index++) await write()
    await Promise.all(Array.from({ length: 10 }, write))
    isOver = true
    expect(order.match(/w/g)).toHaveLength(20)
    expect(order).not.toContain('ww')
  })

  it('should write while another process writes too', async () => {
    const { payload } = minimal
    const other = createClient({ url })
    const transaction = await other.transaction('write')
    const waiting = payload.create({ collection: notes, data: note('patient') })
    await sleep(60)
    await transaction.commit()
    other.close()
    await waiting
    expect(await count(notes, { title: { equals: 'patient' } })).toBe(1)
  })
})
