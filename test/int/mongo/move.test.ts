import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { contentSum } from '../../../src/move/contentSum.ts'
import { exportContent } from '../../../src/move/exportContent.ts'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'
import { fillCorners } from '../../helpers/fillCorners.ts'
import { freshDatabase } from '../../helpers/freshDatabase.ts'
import { rowsOfTables } from '../../helpers/rowsOfTables.ts'
import { runProgram } from '../../helpers/runProgram.ts'

const root = mkdtempSync(path.join(tmpdir(), 'dachverband-move-'))
const inRoot = (name: string): string => path.join(root, name)
const onMongodb = freshDatabase(root)

const run = async (
  name: 'export' | 'import',
  file: string,
  env: Record<string, string>,
): Promise<string> => {
  const { code, stderr, stdout } = await runProgram({ args: [inRoot(file)], env, name })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return /SHA-256 of the content: (\w+)/.exec(stdout)?.[1] ?? stdout
}

describe('from SQLite to MongoDB and back', () => {
  let project: ProjectPayload
  beforeAll(async () => {
    const server = process.env.MONGODB_TEST_SERVER
    delete process.env.MONGODB_TEST_SERVER
    project = await bootProject({ DATABASE_COMPATIBILITY: '' })
    process.env.MONGODB_TEST_SERVER = server
    await fillCorners(project.payload)
  })
  afterAll(async () => {
    await project.stop()
    const client = new MongoClient(onMongodb['DATABASE_URI'] ?? '')
    await client.db().dropDatabase()
    await client.close()
    rmSync(root, { force: true, recursive: true })
  })

  it('should end as it began, with the same checksum in between', async () => {
    const file = 'dachverband.sqlite'
    const left = ['payload_migrations']
    const before = await rowsOfTables(path.join(project.folder, file), left)
    const manifest = await exportContent({
      archive: inRoot('first'),
      databaseFile: path.join(project.folder, file),
      dataDir: project.folder,
      payload: project.payload,
      secret: 'the-secret-of-the-source-0123456789',
      source: 'source',
    })
    const sums = [
      await run('import', 'first', { DATA_DIR: inRoot('there'), ...onMongodb }),
      await run('export', 'second', { DATA_DIR: inRoot('there'), ...onMongodb }),
      await run('import', 'second', { DATA_DIR: inRoot('back') }),
    ]
    expect(new Set(sums)).toEqual(new Set([contentSum(manifest)]))
    expect(await rowsOfTables(path.join(inRoot('back'), file), left)).toEqual(before)
    expect(readFileSync(inRoot('back/secret'), 'utf8')).toContain('the-secret-of-the-source')
  })
})
