import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type Client, createClient } from '@libsql/client'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { openReader, type Reader } from '../../../src/database/queue/openReader.ts'

describe('a connection that keeps its statements', () => {
  let folder: string
  let reader: Reader
  let url: string
  let writer: Client
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'reader-'))
    url = `file:${path.join(folder, 'some.sqlite')}`
    writer = createClient({ url })
    await writer.execute('PRAGMA journal_mode = WAL')
    await writer.execute('CREATE TABLE words (id integer, word text)')
    for (let id = 0; id < 250; id++) await add(id, `word ${id}`)
    reader = openReader({ url })
  })
  afterEach(() => {
    jest.restoreAllMocks()
    reader.close()
    writer.close()
    rmSync(folder, { force: true, recursive: true })
  })
  const add = (id: number, word: string) =>
    writer.execute({ args: [id, word], sql: 'INSERT INTO words VALUES (?, ?)' })
  const below = async (id: number): Promise<unknown[]> => {
    const sql = 'SELECT id, word FROM words WHERE id < ?'
    return (await reader.execute({ args: [id], sql })).rows.map(({ word }) => word)
  }

  it('should prepare a text once and answer by the values of each time', async () => {
    const prepare = jest.spyOn(Database.prototype as Database.Database, 'prepare')
    reader.close()
    reader = openReader({ url })
    const sql = 'SELECT count(*) AS n FROM words WHERE id < ?'
    for (const id of [5, 100, 200, 0]) {
      const { columns, rows } = await reader.execute({ args: [id], sql })
      expect([columns, rows[0]?.['n'], rows[0]?.[0]]).toEqual([['n'], id, id])
    }
    expect(prepare.mock.calls.filter(([text]) => text === sql)).toHaveLength(1)
    expect(await Promise.all([3, 1, 100, 200].map(async (id) => (await below(id)).length))).toEqual(
      [3, 1, 100, 200],
    )
  })

  it('should see what was written meanwhile, and hold nothing back', async () => {
    expect(await below(1)).toEqual(['word 0'])
    await add(0, 'new')
    expect(await below(1)).toEqual(['word 0', 'new'])
    const { rows } = await writer.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    expect(rows[0]).toMatchObject({ busy: 0 })
  })

  it('should go on after a statement that failed half way', async () => {
    const sql = 'SELECT abs(CASE id WHEN ? THEN -9223372036854775808 ELSE id END) FROM words'
    for (let round = 0; round < 2; round++) {
      await expect(reader.execute({ args: [40], sql })).rejects.toThrow('integer overflow')
      expect((await reader.execute({ args: [-1], sql })).rows).toHaveLength(250)
    }
    await add(0, 'new')
    expect(await below(1)).toEqual(['word 0', 'new'])
    const { rows } = await writer.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    expect(rows[0]).toMatchObject({ busy: 0 })
  })

  it('should answer by the new columns after a change of the schema', async () => {
    const first = async () => (await reader.execute('SELECT * FROM words LIMIT 1')).rows[0]
    for (let round = 0; round < 2; round++) expect(await first()).not.toHaveProperty('language')
    await writer.execute("ALTER TABLE words ADD COLUMN language text DEFAULT 'de'")
    reader.forget()
    // The connection itself learns of it with the first statement that it runs.
    await first()
    expect(await first()).toMatchObject({ id: 0, language: 'de', word: 'word 0' })
  })

  it('should keep the hundred texts that were asked for last', async () => {
    for (let n = 0; n < 300; n++) {
      const { rows } = await reader.execute(`SELECT ${n} AS n`)
      expect(rows[0]?.['n']).toBe(n)
    }
  })
})
