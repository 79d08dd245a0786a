import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { checkDatabase } from '../../../src/database/checkDatabase.ts'
import { templateFile } from '../../helpers/templateFile.ts'

const root = mkdtempSync(path.join(tmpdir(), 'dachverband-check-'))
let file = ''
let uri = ''
let count = 0

/** Another process that serves the file; resolves when it does. */
const serveElsewhere = async (): Promise<() => Promise<void>> => {
  const other = spawn(process.execPath, ['test/helpers/holdDatabase.mjs', file], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(other.stdout, 'data')
  return async () => {
    other.kill('SIGKILL')
    await once(other, 'exit')
  }
}

describe('checkDatabase', () => {
  beforeEach(() => {
    file = path.join(root, `${++count}`, 'with space.sqlite')
    uri = `file:${encodeURI(file)}`
  })
  afterAll(() => rmSync(root, { force: true, recursive: true }))

  it('should say which guarantees hold, for a new file and for a migrated one', async () => {
    const fresh = await checkDatabase({ uri })
    expect(fresh.guarantees).toContain('an acknowledged write is on the disk')
    fresh.release()
    copyFileSync(templateFile(), file)
    const migrated = await checkDatabase({ uri })
    migrated.release()
    expect(migrated.guarantees).toBe(fresh.guarantees)
  })

  it('should refuse a file that this process serves already, until it is released', async () => {
    const { release } = await checkDatabase({ uri })
    await expect(checkDatabase({ uri })).rejects.toMatchObject({ reason: 'databaseLocked' })
    release()
    ;(await checkDatabase({ uri })).release()
  })

  it('should refuse a file that another process serves, and take it when that one is killed', async () => {
    mkdirSync(path.dirname(file))
    const kill = await serveElsewhere()
    await expect(checkDatabase({ uri })).rejects.toThrow(
      `The database ${file} is in use by another process`,
    )
    await kill()
    ;(await checkDatabase({ uri })).release()
  }, 20_000)

  it('should refuse a database that is newer than the program, naming the migration', async () => {
    mkdirSync(path.dirname(file))
    copyFileSync(templateFile(), file)
    const client = createClient({ url: uri })
    await client.execute(
      "INSERT INTO payload_migrations (id, name, batch) VALUES ('x', '29990101_000000_future', 9)",
    )
    client.close()
    await expect(checkDatabase({ uri })).rejects.toMatchObject({
      message: expect.stringContaining('29990101_000000_future'),
      reason: 'databaseTooNew',
    })
  })

  it('should refuse a file that is no database, and let it go', async () => {
    mkdirSync(path.dirname(file))
    writeFileSync(file, 'A text, longer than the head of a database file.\n'.repeat(40))
    await expect(checkDatabase({ uri })).rejects.toMatchObject({ reason: 'databaseUnreachable' })
    rmSync(file)
    ;(await checkDatabase({ uri })).release()
  })

  it('should refuse a folder that cannot be written', async () => {
    const blocked = path.join(root, 'a-file')
    writeFileSync(blocked, '')
    chmodSync(blocked, 0o400)
    await expect(
      checkDatabase({ uri: `file:${path.join(blocked, 'below.sqlite')}` }),
    ).rejects.toMatchObject({ reason: 'dataFolder' })
  })

  it('should refuse an address without a file', async () => {
    await expect((async () => checkDatabase({ uri: 'file::memory:' }))()).rejects.toMatchObject({
      reason: 'configuration',
    })
  })

  it('should refuse a MongoDB server that does not answer, without its password', async () => {
    const refused = checkDatabase({
      uri: 'mongodb://someone:secret-word@127.0.0.1:9/cms?serverSelectionTimeoutMS=200',
    })
    await expect(refused).rejects.toMatchObject({ reason: 'databaseUnreachable' })
    await expect(refused).rejects.not.toThrow('secret-word')
  }, 20_000)
})
