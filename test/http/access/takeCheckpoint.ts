import { cpSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { takeMongoCheckpoint } from './takeMongoCheckpoint.ts'
import type { World } from './world.ts'

export type Checkpoint = {
  /** Whether anything at all was written by the program since this was asked, or since the last restore. */
  hasChanged: () => Promise<boolean>
  /** Puts the database and the files back; only those of one collection and what goes with it, where it is named. */
  restore: (slug?: string) => Promise<void>
  /** The row of an entry as it is stored, without its lists. */
  row: (entry: { id: string; slug: string }) => Promise<Record<string, unknown> | undefined>
  stop: () => void
}

/** What a write to any collection may touch beside its own tables. */
const shared = /^(tombstones|resolution_numbers|payload_locked_documents|payload_preferences)/

const tableOf = (slug: string): string => slug.replaceAll('-', '_')

/**
 * Remembers the database and the files of a world as they are now. To put rows back is many times cheaper than to make
 * an entry anew after each write that is allowed, and to ask SQLite whether anybody has written is stronger than to
 * compare the one entry that must not have changed.
 */
export const takeCheckpoint = async (world: World): Promise<Checkpoint> => {
  if (process.env.MONGODB_TEST_SERVER) return takeMongoCheckpoint(world)
  const { folder } = world.host
  const { payload } = world
  const uploads: string[] = payload.config.collections
    .filter(({ upload }) => upload)
    .map(({ slug }) => slug)
  const [files, kept, keptFiles] = ['uploads', 'kept.sqlite', 'kept-uploads'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string]
  // A connection of its own, where no foreign key deletes what a delete would otherwise take along.
  const client = createClient({ url: `file:${path.join(folder, 'dachverband.sqlite')}` })
  await client.executeMultiple(`PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = OFF;
    VACUUM INTO '${kept}'; ATTACH '${kept}' AS kept;`)
  if (existsSync(files)) cpSync(files, keptFiles, { recursive: true })
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  )
  const tables = rows.map(({ name }) => String(name))
  const version = async (): Promise<unknown> =>
    (await client.execute('PRAGMA data_version')).rows[0]?.['data_version']
  let known = await version()

  return {
    hasChanged: async () => {
      const before = known
      known = await version()
      return known !== before
    },
    restore: async (slug) => {
      const own = slug && new RegExp(`^_?${tableOf(slug)}(_|$)`)
      const statements = tables
        .filter((name) => !own || own.test(name) || shared.test(name))
        .map((n) => `DELETE FROM main."${n}"; INSERT INTO main."${n}" SELECT * FROM kept."${n}";`)
      await client.executeMultiple(`BEGIN IMMEDIATE; ${statements.join(' ')} COMMIT;`)
      const hasFiles = !slug || uploads.includes(slug)
      if (hasFiles && existsSync(keptFiles)) {
        rmSync(files, { force: true, recursive: true })
        cpSync(keptFiles, files, { recursive: true })
      }
      known = await version()
    },
    row: async ({ id, slug }) =>
      (await client.execute({ args: [id], sql: `SELECT * FROM "${tableOf(slug)}" WHERE id = ?` }))
        .rows[0],
    stop: () => client.close(),
  }
}
