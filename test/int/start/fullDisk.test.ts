import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { createBackup } from '../../../src/backup/createBackup.ts'
import { exportContent } from '../../../src/move/exportContent.ts'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'
import { runProgram } from '../../helpers/runProgram.ts'
import { mountedDisk } from '../../helpers/mountedDisk.ts'
import { templateFile } from '../../helpers/templateFile.ts'

const disk = mountedDisk(24)
const describeDisk = disk ? describe : describe.skip
if (!disk) process.stderr.write('Commands on a full disk did not run: no disk may be mounted.\n')

const database = 'dachverband.sqlite'
const full = (place: string): object => ({
  exitCode: 73,
  message: `There is no room left on the disk of ${place}: make room there, then do the same again.`,
})
/** What is there, beside the filler and the locks of the database. */
const namesIn = (folder: string): string[] =>
  readdirSync(folder).filter(
    (name) => !/^\.import-filler$|\.lock(-journal)?$|-(shm|wal)$/.test(name),
  )

describeDisk('on a full disk', () => {
  const { fill, folder, free, remove } = disk!
  const root = mkdtempSync(path.join(tmpdir(), 'dachverband-full-'))
  const dataDir = path.join(root, 'data')
  const archive = path.join(root, 'backup.tar.gz')
  const exported = path.join(root, 'content.tar.gz')
  let project: ProjectPayload

  const source = (target: string) => ({
    archive: target,
    databaseFile: path.join(project.folder, database),
    dataDir: project.folder,
    payload: project.payload,
    secret: 'the-secret-of-the-source-0123456789',
    source: 'source',
  })

  beforeAll(async () => {
    mkdirSync(dataDir)
    copyFileSync(templateFile(), path.join(dataDir, database))
    await createBackup({ archive, databaseFile: path.join(dataDir, database), dataDir })
    project = await bootProject()
    const title = 'Einer, der mitkommt'
    await project.payload.create({ collection: 'postings', data: { title }, draft: true })
    await exportContent(source(exported))
  })
  afterEach(() => {
    free()
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true })
  })
  afterAll(async () => {
    await project.stop()
    remove()
    rmSync(root, { force: true, recursive: true })
  })

  it('should leave no half backup', async () => {
    const target = path.join(folder, 'backup.tar.gz')
    fill({ kib: 8 })
    await expect(
      createBackup({ archive: target, databaseFile: path.join(dataDir, database), dataDir }),
    ).rejects.toMatchObject(full(target))
    expect(namesIn(folder)).toEqual([])
    expect(namesIn(dataDir)).toEqual([database])
  })

  it('should restore nothing, and leave what was there', async () => {
    const kept = path.join(folder, database)
    copyFileSync(templateFile(), kept)
    fill({ kib: 1024 })
    const env = { DATA_DIR: folder }
    const outcome = await runProgram({ args: [archive, '--force'], env, name: 'restore' })
    expect(outcome).toMatchObject({
      code: 73,
      stderr: expect.stringMatching(/^There is no room left on the disk of .*\n$/),
    })
    expect(namesIn(folder)).toEqual([database])
    expect(readFileSync(kept)).toEqual(readFileSync(templateFile()))
  }, 60_000)

  it('should leave nothing of an export', async () => {
    const target = path.join(folder, 'content.tar.gz')
    fill({ kib: 16 })
    await expect(exportContent(source(target))).rejects.toMatchObject(full(target))
    expect(namesIn(folder)).toEqual([])
  })

  it('should carry an import on that had no room', async () => {
    const data = path.join(folder, 'data')
    const run = () => runProgram({ args: [exported], env: { DATA_DIR: data }, name: 'import' })
    fill({ kib: 5500 })
    expect(await run()).toMatchObject({
      code: 73,
      stderr: expect.stringMatching(/^There is no room left on the disk.*\n$/),
    })
    expect(namesIn(data).filter((name) => name.startsWith('.'))).toEqual([])
    free()
    expect(await run()).toMatchObject({ code: 0, stderr: '' })
  }, 60_000)

  it('should say so at the start, and touch nothing', async () => {
    copyFileSync(templateFile(), path.join(folder, database))
    const before = statSync(path.join(folder, database)).size
    fill({ kib: 0 })
    const { code, stderr } = await runProgram({ env: { DATA_DIR: folder }, name: 'server' })
    expect({ code, stderr: stderr.trim() }).toEqual({
      code: 73,
      stderr: `DATA_DIR is set to "${folder}", but allowed is a folder that this program can write (the disk is full).`,
    })
    expect(statSync(path.join(folder, database)).size).toBe(before)
  }, 60_000)

  it('should say so where the room does not suffice for the first content', async () => {
    copyFileSync(templateFile(), path.join(folder, database))
    fill({ kib: 300 })
    const { code, stderr } = await runProgram({ env: { DATA_DIR: folder }, name: 'server' })
    expect({ code, stderr: stderr.trim() }).toEqual({
      code: 73,
      stderr: 'There is no room left on the disk: make room, then do the same again.',
    })
  }, 60_000)

  // The last one: SQLite's driver holds the file until its statements are collected, which makes room at some moment.
  it('should leave nothing of a backup that has no room beside the data', async () => {
    copyFileSync(templateFile(), path.join(folder, database))
    fill({ kib: 1024 })
    const elsewhere = path.join(root, 'second.tar.gz')
    await expect(
      createBackup({
        archive: elsewhere,
        databaseFile: path.join(folder, database),
        dataDir: folder,
      }),
    ).rejects.toMatchObject(full(folder))
    expect(namesIn(folder)).toEqual([database])
    expect(readdirSync(root)).not.toContain('second.tar.gz')
  })
})
