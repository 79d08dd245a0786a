import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'
import { migrateDatabase } from '../../../src/database/migrateDatabase.ts'
import { sqliteMigrations } from '../../../src/database/sqliteMigrations.ts'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'
import { countRows, fillTables } from '../../helpers/fillTables.ts'

type Db = { run: (sql: unknown) => Promise<unknown> }

const folder = 'src/database/migrations/sqlite'

jest.setTimeout(60_000)

describe('the migrations', () => {
  let project: ProjectPayload
  let adapter: SQLiteAdapter
  let client: Client
  beforeAll(async () => {
    const empty = path.join(mkdtempSync(path.join(tmpdir(), 'dachverband-migrate-')), 'db.sqlite')
    project = await bootProject({ DATABASE_URI: `file:${empty}` })
    adapter = project.payload.db as unknown as SQLiteAdapter
    client = adapter.client
  })
  afterAll(() => project.stop())

  /** A migration of the form that `migrate:create` writes for a changed table: new table, copy, drop, rename. */
  const rebuild = (name: string, then: () => void = () => undefined): Migration => ({
    name,
    down: () => Promise.resolve(),
    up: async (args) => {
      const { db } = args as unknown as { db: Db }
      const { rows } = await client.execute(
        "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'users'",
      )
      const create = String(rows[0]?.['sql']).replace(
        /CREATE TABLE [`"]?users[`"]?/,
        'CREATE TABLE `__new_users`',
      )
      await db.run('PRAGMA foreign_keys=OFF;')
      await db.run(create)
      await db.run('INSERT INTO `__new_users` SELECT * FROM `users`;')
      await db.run('DROP TABLE `users`;')
      await db.run('ALTER TABLE `__new_users` RENAME TO `users`;')
      await db.run('PRAGMA foreign_keys=ON;')
      then()
    },
  })

  it('should be complete: the collections ask for nothing that they do not make', async () => {
    const newest = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .at(-1)
    const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
    const before = JSON.parse(readFileSync(path.join(folder, String(newest)), 'utf8')) as never
    const after = await generateDrizzleJson(adapter.schema)
    expect(await generateMigration(before, after as never)).toEqual([])
  })

  it('should index the parent of every table of translations and texts, and lists of published entries', async () => {
    const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    const lacking: string[] = []
    await migrateDatabase({ payload: project.payload })
    for (const name of rows.map((row) => String(row['name']))) {
      const { rows: columns } = await client.execute(`PRAGMA table_info("${name}")`)
      const has = (column: string): boolean => columns.some((each) => each['name'] === column)
      const { rows: indexes } = await client.execute(
        `SELECT group_concat(c.name) AS columns FROM pragma_index_list('${name}') i, pragma_index_info(i.name) c GROUP BY i.name`,
      )
      const leads = (list: string): boolean => indexes.some(({ columns: found }) => found === list)
      if (name.endsWith('_locales') && !leads('_parent_id')) lacking.push(name)
      if (/_(texts|numbers)$/.test(name) && !leads('parent_id')) lacking.push(name)
      if (has('_status') && has('updated_at') && !leads('_status,updated_at')) lacking.push(name)
      if (has('latest') && !leads('latest,version_updated_at')) lacking.push(name)
      if (name !== 'postings') continue
      for (const filter of ['board_id', 'kind', 'provider_id'])
        if (!leads(`_status,${filter},updated_at`)) lacking.push(`${name} by ${filter}`)
    }
    expect(lacking).toEqual([])
  })

  it('should apply one after another to a database with rows in every table, and keep them', async () => {
    for (let step = 1; step <= sqliteMigrations.length; step++) {
      await migrateDatabase({
        migrations: sqliteMigrations.slice(0, step),
        payload: project.payload,
      })
      await fillTables(client)
    }
    const before = await countRows(client)
    expect(Object.values(before).every((rows) => rows > 0)).toBe(true)
    expect(await migrateDatabase({ payload: project.payload })).toEqual([])
    expect(await countRows(client)).toEqual(before)
    expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
  })

  it('should keep the rows that refer to a table which a migration builds anew', async () => {
    const before = await countRows(client)
    await migrateDatabase({
      migrations: [...sqliteMigrations, rebuild('rebuild')],
      payload: project.payload,
    })
    expect(await countRows(client)).toEqual({
      ...before,
      payload_migrations: Number(before['payload_migrations']) + 1,
    })
    expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
    const { rows } = await client.execute('PRAGMA foreign_keys')
    expect(rows[0]?.['foreign_keys']).toBe(1)
  })

  it('should name a migration that failed, and leave nothing of it', async () => {
    const before = await countRows(client)
    const failing = rebuild('failing', () => {
      throw new Error('on purpose')
    })
    await expect(
      migrateDatabase({ migrations: [...sqliteMigrations, failing], payload: project.payload }),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/migration failing failed.*on purpose/),
      reason: 'migrationFailed',
    })
    expect(await countRows(client)).toEqual(before)
  })

  it('should refuse a migration that leaves rows without what they refer to', async () => {
    const before = await countRows(client)
    const careless: Migration = {
      name: 'careless',
      down: () => Promise.resolve(),
      up: async (args) => {
        await (args as unknown as { db: Db }).db.run('DELETE FROM users')
      },
    }
    await expect(
      migrateDatabase({ migrations: [careless], payload: project.payload }),
    ).rejects.toThrow('refer to rows which no longer exist')
    expect(await countRows(client)).toEqual(before)
  })
})
