import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createClient } from '@libsql/client'
import { create, extract } from 'tar'
import { type CopiedFiles, copyFiles } from '../../../src/backup/copyFiles.ts'
import { createBackup } from '../../../src/backup/createBackup.ts'
import { Moves } from '../../../src/backup/Moves.ts'
import { restoreBackup } from '../../../src/backup/restoreBackup.ts'
import { lockDatabase } from '../../../src/database/lockDatabase.ts'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'

const root = mkdtempSync(path.join(tmpdir(), 'dachverband-backup-'))
const archive = path.join(root, 'backup.tar.gz')

/** An empty data folder, and where its database lies. */
const emptyFolder = (name: string): { databaseFile: string; dataDir: string } => {
  const dataDir = path.join(root, name)
  mkdirSync(dataDir)
  return { databaseFile: path.join(dataDir, 'dachverband.sqlite'), dataDir }
}

const rowsOf = async (file: string, sql: string): Promise<string[]> => {
  const client = createClient({ url: `file:${file}` })
  const { rows } = await client.execute(sql)
  client.close()
  return rows.map((row) => String(Object.values(row)[0]))
}

jest.setTimeout(60_000)

describe('backup and restore', () => {
  let project: ProjectPayload
  const before: string[] = []
  const source = (): { databaseFile: string; dataDir: string } => ({
    databaseFile: path.join(project.folder, 'dachverband.sqlite'),
    dataDir: project.folder,
  })

  beforeAll(async () => {
    project = await bootProject()
    writeFileSync(path.join(project.folder, 'secret'), 'the secret\n', { mode: 0o600 })
    mkdirSync(path.join(project.folder, 'uploads', 'media'), { recursive: true })
    writeFileSync(path.join(project.folder, 'uploads', 'media', 'Bild ä.png'), 'a picture')
    const write = async (index: number): Promise<string> => {
      const data = { title: `Beispiel ${index}` }
      const { id } = await project.payload.create({ collection: 'postings', data, draft: true })
      return String(id)
    }
    for (let index = 0; index < 10; index++) before.push(await write(index))
    let isOver = false
    const writing = (async () => {
      let count = 0
      while (!isOver) await write(100 + count++)
      return count
    })()
    await createBackup({ archive, ...source() })
    isOver = true
    expect(await writing).toBeGreaterThan(0)
  })
  afterAll(async () => {
    await project.stop()
    rmSync(root, { force: true, recursive: true })
  })

  it('should bring back every entry that was there, whole, and the files', async () => {
    const target = emptyFolder('round-trip')
    await restoreBackup({ archive, ...target })
    const found = await rowsOf(target.databaseFile, 'SELECT id FROM postings')
    expect(found).toEqual(expect.arrayContaining(before))
    const whole = await rowsOf(
      target.databaseFile,
      'SELECT DISTINCT _parent_id FROM postings_locales',
    )
    expect(whole.sort()).toEqual(found.sort())
    expect(await rowsOf(target.databaseFile, 'PRAGMA foreign_key_check')).toEqual([])
    const picture = path.join(target.dataDir, 'uploads', 'media', 'Bild ä.png')
    expect(readFileSync(picture, 'utf8')).toBe('a picture')
    expect(readdirSync(target.dataDir).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('should keep the archive and the secret from other users', async () => {
    const target = emptyFolder('modes')
    await restoreBackup({ archive, ...target })
    expect(statSync(archive).mode & 0o777).toBe(0o600)
    expect(statSync(path.join(target.dataDir, 'secret')).mode & 0o777).toBe(0o600)
    expect(readFileSync(path.join(target.dataDir, 'secret'), 'utf8')).toBe('the secret\n')
  })

  it('should copy a file again that was still being written, and keep one that goes', () => {
    const data = emptyFolder('half-written')
    const staging = path.join(root, 'staging')
    const uploads = path.join(data.dataDir, 'uploads')
    mkdirSync(uploads)
    const write = (name: string, text: string) => writeFileSync(path.join(uploads, name), text)
    const copies = () => {
      const folder = path.join(staging, 'files', 'uploads')
      return Object.fromEntries(
        readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
      )
    }
    const copied: CopiedFiles = new Map()
    write('film', 'the first half')
    write('gone', 'an entry names it')
    write('same', 'as long')
    write('whole', 'a picture')
    copyFiles({ ...data, copied, staging })
    write('film', 'the first half and the second')
    write('same', 'changed')
    write('new', 'another')
    rmSync(path.join(uploads, 'gone'))
    copyFiles({ ...data, copied, staging })
    expect(copies()).toEqual({
      film: 'the first half and the second',
      gone: 'an entry names it',
      new: 'another',
      same: 'changed',
      whole: 'a picture',
    })
    expect(readdirSync(staging)).toEqual(['files'])
  })

  it('should not overwrite an archive, and leave nothing behind', async () => {
    await expect(createBackup({ archive, ...source() })).rejects.toThrow('exists already')
    expect(readdirSync(project.folder).some((name) => name.startsWith('.backup-'))).toBe(false)
  })

  it('should refuse a folder that is not empty, unless told to replace it', async () => {
    const target = emptyFolder('not-empty')
    writeFileSync(path.join(target.dataDir, 'note.txt'), 'mine')
    await expect(restoreBackup({ archive, ...target })).rejects.toThrow('--force')
    expect(existsSync(target.databaseFile)).toBe(false)
    await restoreBackup({ archive, isForced: true, ...target })
    expect(existsSync(path.join(target.dataDir, 'note.txt'))).toBe(false)
    expect(existsSync(target.databaseFile)).toBe(true)
  })

  it('should refuse a folder in use, also when told to replace it', async () => {
    const target = emptyFolder('in-use')
    const { release } = await lockDatabase({ file: target.databaseFile })
    await expect(restoreBackup({ archive, isForced: true, ...target })).rejects.toMatchObject({
      reason: 'databaseLocked',
    })
    release()
    await restoreBackup({ archive, ...target })
  })

  describe('of a bad archive', () => {
    const packed = async (name: string, change: (folder: string) => void): Promise<string> => {
      const folder = mkdtempSync(path.join(root, 'packed-'))
      await extract({ cwd: folder, file: archive, noMtime: true })
      change(folder)
      const file = path.join(root, `${name}.tar.gz`)
      await create({ cwd: folder, file, gzip: true }, readdirSync(folder))
      return file
    }
    const damaged = (name: string): Promise<string> =>
      packed(name, (folder) => writeFileSync(path.join(folder, 'files/secret'), 'another\n'))

    it.each([
      ['a changed file', damaged],
      [
        'a file that lacks',
        (name) => packed(name, (folder) => rmSync(path.join(folder, 'files/secret'))),
      ],
      [
        'a file besides',
        (name) => packed(name, (folder) => writeFileSync(path.join(folder, 'files/more'), 'x')),
      ],
      [
        'half of it',
        (name) => {
          const file = path.join(root, `${name}.tar.gz`)
          const bytes = readFileSync(archive)
          writeFileSync(file, bytes.subarray(0, bytes.length / 2))
          return Promise.resolve(file)
        },
      ],
    ] as [string, (name: string) => Promise<string>][])(
      'should leave the old data with %s',
      async (name, make) => {
        const target = emptyFolder(`bad-${name}`)
        writeFileSync(path.join(target.dataDir, 'note.txt'), 'mine')
        await expect(
          restoreBackup({ archive: await make(name), isForced: true, ...target }),
        ).rejects.toThrow('nothing was restored')
        expect(readdirSync(target.dataDir).filter((entry) => !entry.endsWith('.lock'))).toEqual([
          'note.txt',
        ])
      },
    )
  })

  it('should put the old data back when the exchange fails half-way', async () => {
    const target = emptyFolder('half-way')
    await restoreBackup({ archive, ...target })
    writeFileSync(path.join(target.dataDir, 'note.txt'), 'mine')
    const entries = readdirSync(target.dataDir).sort()
    const move = Moves.prototype.move
    const spy = jest.spyOn(Moves.prototype, 'move').mockImplementation(function (
      this: Moves,
      from,
      to,
    ) {
      if (to === target.databaseFile) throw new Error('the disk is gone')
      move.call(this, from, to)
    })
    await expect(restoreBackup({ archive, isForced: true, ...target })).rejects.toThrow(
      'it is as it was',
    )
    spy.mockRestore()
    expect(readdirSync(target.dataDir).sort()).toEqual(entries)
    expect(await rowsOf(target.databaseFile, 'SELECT id FROM postings')).toEqual(
      expect.arrayContaining(before),
    )
  })
})
