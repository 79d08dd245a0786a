import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { freshDatabase } from '../../helpers/freshDatabase.ts'
import { needing } from '../../helpers/needing.ts'
import { runProgram } from '../../helpers/runProgram.ts'
import { startAuthStub } from '../../helpers/startAuthStub.ts'
import { startProduct } from '../../helpers/startProduct.ts'

const root = mkdtempSync(path.join(tmpdir(), 'dachverband-mongo-start-'))
const database = freshDatabase(root)

describe('a start on MongoDB', () => {
  afterAll(async () => {
    const client = new MongoClient(database['DATABASE_URI'] ?? '')
    await client.db().dropDatabase()
    await client.close()
    rmSync(root, { force: true, recursive: true })
  })

  const refusal = async (
    env: Record<string, string>,
  ): Promise<{ code: number | null; said: string }> => {
    const { code, stderr, stdout } = await runProgram({
      env: { DATA_DIR: root, ...env },
      name: 'server',
    })
    expect(stdout + stderr).not.toContain('pa55')
    expect(stdout + stderr).not.toMatch(/^\s+at /m)
    return { code, said: stderr.trim() }
  }

  needing('a server of its own')(
    'should say that the preset is another one than the server',
    async () => {
      const { code, said } = await refusal({ DATABASE_URI: database['DATABASE_URI'] ?? '' })
      expect(said).toMatch(
        /^The server does not do the joins that MongoDB promises: set DATABASE_COMPATIBILITY/,
      )
      expect(code).toBe(78)
    },
    60_000,
  )

  needing('a server of its own')(
    'should say that the server belongs to another replica set, or to none',
    async () => {
      const { code, said } = await refusal({
        ...database,
        DATABASE_URI: `${database['DATABASE_URI']}?replicaSet=nope`,
      })
      expect(said).toMatch(
        /^No MongoDB server that DATABASE_URI names belongs to the replica set "nope": correct replicaSet/,
      )
      expect(code).toBe(78)
    },
    60_000,
  )

  it('should say that nothing answers at the address', async () => {
    const { code, said } = await refusal({ DATABASE_URI: 'mongodb://kim:pa55@127.0.0.1:9/content' })
    expect(said).toMatch(
      /^The MongoDB server that DATABASE_URI names cannot be reached: connect ECONNREFUSED/,
    )
    expect(code).toBe(69)
  }, 60_000)

  it('should say that the address is none', async () => {
    const { code, said } = await refusal({ DATABASE_URI: 'mongodb://kim:pa55@host:port/content' })
    expect(said).toMatch(/^DATABASE_URI is no address of a MongoDB server: /)
    expect(code).toBe(78)
  }, 60_000)

  it.each([
    [
      18,
      'Authentication failed.',
      'kim:pa55@',
      /^The MongoDB server does not take the user and password in DATABASE_URI \(Authentication failed\.\)/,
    ],
    [
      13,
      'Command update requires authentication',
      '',
      /^The MongoDB server does not let the user in DATABASE_URI work in this database/,
    ],
  ])(
    'should say what is wrong with the account, error %i',
    async (error, errmsg, user, sentence) => {
      const stub = await startAuthStub({ code: error, errmsg })
      const { code, said } = await refusal({
        DATABASE_URI: `mongodb://${user}127.0.0.1:${stub.port}/content`,
      })
      stub.stop()
      expect(said).toMatch(sentence)
      expect(code).toBe(78)
    },
    60_000,
  )

  it('should load the demo, say which guarantees hold, serve, and serve again', async () => {
    const folder = path.join(root, 'data')
    const product = await startProduct({ env: database, folder })
    const { totalDocs } = (await (await fetch(`${product.url}/api/postings`)).json()) as {
      totalDocs: number
    }
    expect(totalDocs).toBeGreaterThan(5)
    expect((await fetch(`${product.url}/admin/login`)).status).toBe(200)
    await product.kill()
    const said = readFileSync(path.join(folder, 'server.log'), 'utf8')
    expect(said).toMatch(
      /^ {2}MongoDB(: transactions| without transactions: each document is one write)/m,
    )
    expect(said).toMatch(/Loading the demo … \d/)

    const again = await startProduct({ env: database, folder })
    const answer = await fetch(`${again.url}/api/postings`)
    expect(await answer.json()).toMatchObject({ totalDocs })
    await again.kill()
    expect(
      readFileSync(path.join(folder, 'server.log'), 'utf8').match(/Loading the demo/g),
    ).toHaveLength(1)
  }, 900_000)
})
