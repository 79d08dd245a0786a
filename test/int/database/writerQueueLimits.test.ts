import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createClient } from '@libsql/client'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
} from 'payload'
import { runInWriterScope } from '../../../src/database/queue/runInWriterScope.ts'
import { withWriterQueue } from '../../../src/database/queue/withWriterQueue.ts'
import { bootMinimal, type MinimalPayload } from '../../helpers/bootMinimal.ts'

const WAIT_MS = 3000
const IDLE_MS = 1000

const notes = 'notes' as CollectionSlug
const file = path.join(mkdtempSync(path.join(tmpdir(), 'dachverband-limits-')), 'limits.sqlite')
const url = `file:${file}`

const note = (title: string): never => ({ tags: [{ word: 'a' }, { word: 'b' }], title }) as never

jest.setTimeout(60_000)

describe('the limits of the writer queue', () => {
  let minimal: MinimalPayload
  beforeAll(async () => {
    minimal = await bootMinimal({
      collections: [
        {
          slug: 'notes',
          fields: [
            { name: 'title', type: 'text', required: true },
            { name: 'tags', type: 'array', fields: [{ name: 'word', type: 'text' }] },
          ],
        },
      ],
      db: withWriterQueue(sqliteAdapter({ client: { url }, push: true, transactionOptions: {} }), {
        idleMs: IDLE_MS,
        waitMs: WAIT_MS,
      }),
    })
  })
  afterAll(() => minimal.stop())

  const count = async (titles: string[]): Promise<number> =>
    (await minimal.payload.count({ collection: notes, where: { title: { in: titles } } })).totalDocs

  /** Counts the rows themselves on a connection of its own, so that nothing open is counted. */
  const rows = async (table: string): Promise<number> => {
    const client = createClient({ url })
    const { rows: found } = await client.execute(`SELECT count(*) AS n FROM ${table}`)
    client.close()
    return Number(found[0]?.['n'])
  }

  it.each([
    ['at its beginning', false],
    ['at its first write', true],
  ])(
    'should refuse with 503 what does not get its turn %s, and have done nothing',
    async (_when, isDeferred) => {
      const { payload } = minimal
      const req = await createLocalReq({}, payload)
      await runInWriterScope(() => initTransaction(req))
      const keepAlive = setInterval(
        () => void payload.count({ collection: notes, req }),
        IDLE_MS / 4,
      )
      const before = await rows('notes_tags')
      await expect(
        runInWriterScope(() => payload.create({ collection: notes, data: note('late') }), {
          isDeferred,
        }),
      ).rejects.toMatchObject({ data: { code: 'WRITER_BUSY' }, status: 503 })
      clearInterval(keepAlive)
      await killTransaction(req)
      expect(await rows('notes_tags')).toBe(before)
      await payload.create({ collection: notes, data: note('after-late') })
      expect(await count(['late'])).toBe(0)
    },
  )

  it('should end a transaction that nobody ends, and refuse what is left of it', async () => {
    const { payload } = minimal
    const req = await createLocalReq({}, payload)
    await runInWriterScope(async () => {
      await initTransaction(req)
      await payload.create({ collection: notes, data: note('hung'), req })
      await payload.create({ collection: notes, data: note('next') })
    })
    await sleep(IDLE_MS * 2)
    await expect(commitTransaction(req)).rejects.toMatchObject({
      data: { code: 'TRANSACTION_LOST' },
      status: 503,
    })
    await payload.create({ collection: notes, data: note('goes-on') })
    expect(await count(['hung', 'goes-on'])).toBe(1)
  })

  it('should say so with 503 to the operation whose transaction was ended meanwhile', async () => {
    const { payload } = minimal
    const req = await createLocalReq({}, payload)
    await runInWriterScope(async () => {
      await initTransaction(req)
      await sleep(IDLE_MS * 2)
      await expect(
        payload.create({ collection: notes, data: note('too-late'), req }),
      ).rejects.toMatchObject({ data: { code: 'TRANSACTION_LOST' }, status: 503 })
    })
    expect(await count(['too-late'])).toBe(0)
  })
})
