import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { upsertRow } from '@payloadcms/drizzle'
import type { Payload } from 'payload'
import type { QueuedClient } from '../database/queue/QueuedClient.ts'
import { runInWriterScope } from '../database/queue/runInWriterScope.ts'
import { tableOf } from '../database/tableOf.ts'
import { fieldsOfPart } from './fieldsOfPart.ts'
import { importKey } from './importKey.ts'
import { nameEntry } from './nameEntry.ts'
import type { Part } from './parts.ts'
import { removeLostReferences } from './removeLostReferences.ts'
import type { Store } from './Store.ts'

type Upsert = Parameters<typeof upsertRow>[0]

/** The embedded database as an import writes it: rows as Payload's adapter makes them, a page in one transaction. */
export const sqliteStore = (payload: Payload): Store => {
  const adapter = payload.db as unknown as SQLiteAdapter
  const client = adapter.client as unknown as QueuedClient
  const tableName = ({ kind, slug }: Part): string =>
    tableOf({ adapter, isVersions: /versions/i.test(kind), slug }) ?? slug

  const inTransaction = (work: (id: number | string) => Promise<void>): Promise<void> =>
    runInWriterScope(async () => {
      const id = (await payload.db.beginTransaction()) as number | string
      try {
        await work(id)
        await payload.db.commitTransaction(id)
      } catch (error) {
        await payload.db.rollbackTransaction(id)
        throw error
      }
    })

  return {
    clear: async (part) => {
      await client.execute(`DELETE FROM "${tableName(part)}" ${keepingNote(part)}`)
    },
    settle: async (note) => {
      let removed = 0
      await inTransaction(async () => {
        removed = await removeLostReferences(client)
        await note()
      })
      return removed
    },
    // Entries refer to others that come later.
    whileMoving: (work) => client.withoutForeignKeys(work),
    write: ({ entries, note, part }) =>
      inTransaction(async (id) => {
        const db = adapter.sessions[id]?.db as Upsert['db']
        const fields = fieldsOfPart({ part, payload })
        for (const entry of entries) {
          const write = (): Promise<unknown> =>
            upsertRow({
              adapter: adapter as unknown as Upsert['adapter'],
              customID: entry.id,
              data: entry,
              db,
              fields,
              ignoreResult: true,
              operation: 'create',
              tableName: tableName(part),
            })
          await nameEntry({ id: entry.id, part, write })
        }
        await note()
      }),
  }
}

const keepingNote = ({ kind, slug }: Part): string =>
  kind === 'entries' && slug === 'payload-kv' ? `WHERE key <> '${importKey}'` : ''
