import { randomUUID } from 'node:crypto'
import {
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
import { create } from 'tar'
import { createBackup } from '../../../src/backup/createBackup.ts'
import { describeFile } from '../../../src/backup/describeFile.ts'
import { restoreBackup } from '../../../src/backup/restoreBackup.ts'
import { unpackProved } from '../../../src/backup/unpackProved.ts'
import { lockDatabase } from '../../../src/database/lockDatabase.ts'
import type { QueuedClient } from '../../../src/database/queue/QueuedClient.ts'
import { type ArchiveManifest, archiveManifestSchema } from '../../../src/move/archiveManifest.ts'
import { contentSum } from '../../../src/move/contentSum.ts'
import { exportContent } from '../../../src/move/exportContent.ts'
import { importContent } from '../../../src/move/importContent.ts'
import { importState } from '../../../src/move/importState.ts'
import { planFiles } from '../../../src/move/planFiles.ts'
import { refuseHalfImport } from '../../../src/move/refuseHalfImport.ts'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'
import { fillCorners } from '../../helpers/fillCorners.ts'
import { rowsOfTables } from '../../helpers/rowsOfTables.ts'
import { type Outcome, runProgram } from '../../helpers/runProgram.ts'

const root = mkdtempSync(path.join(tmpdir(), 'dachverband-move-'))
const inRoot = (name: string): string => path.join(root, name)
const archive = inRoot('content.tar.gz')
const unpacked = inRoot('unpacked')

const unpack = (folder: string): Promise<ArchiveManifest> => {
  mkdirSync(folder)
  const refuse = (sentence: string): Error => new Error(sentence)
  return unpackProved({ archive, folder, refuse, schema: archiveManifestSchema })
}

const rowsIn = (folder: string): Promise<Record<string, string[]>> =>
  rowsOfTables(path.join(folder, 'dachverband.sqlite'), ['payload_migrations'])

const runOn = (folder: string, name: 'export' | 'import', ...args: string[]): Promise<Outcome> =>
  runProgram({ args, env: { DATA_DIR: folder }, name })

jest.setTimeout(120_000)

describe('moving everything by export and import', () => {
  let project: ProjectPayload
  let manifest: ArchiveManifest
  let before: Record<string, string[]>

  const source = () => ({
    archive,
    databaseFile: path.join(project.folder, 'dachverband.sqlite'),
    dataDir: project.folder,
    payload: project.payload,
    secret: 'the-secret-of-the-source-0123456789',
    source: 'source',
  })

  beforeAll(async () => {
    project = await bootProject()
    await fillCorners(project.payload)
    before = await rowsIn(project.folder)
    await exportContent(source())
    manifest = await unpack(unpacked)
  })
  afterAll(async () => {
    await project.stop()
    rmSync(root, { force: true, recursive: true })
  })

  it('should be about rows of every kind', () => {
    const empty = Object.keys(before).filter((table) => before[table]?.length === 0)
    for (const table of [
      'partners',
      'payload_jobs',
      'postings_texts',
      'tombstones',
      'users_sessions',
    ])
      expect(empty).not.toContain(table)
  })

  it('should bring every row and file into an empty folder, with the secret', async () => {
    const target = inRoot('target')
    const { code, stderr, stdout } = await runOn(target, 'import', archive)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/postings: 4 entries[\s\S]*All was read back; SHA-256 of the content: /)
    expect(await rowsIn(target)).toEqual(before)
    expect(readFileSync(path.join(target, 'secret'), 'utf8')).toContain('the-secret-of-the-source')
    expect(readdirSync(path.join(target, 'uploads/media')).sort()).toEqual(
      readdirSync(path.join(project.folder, 'uploads/media')).sort(),
    )
    expect(readdirSync(target).filter((name) => name.startsWith('.'))).toEqual([])

    const again = await runOn(target, 'import', archive)
    expect(again).toMatchObject({ code: 64, stderr: expect.stringContaining('--force') })
  })

  it('should bring entries whose ids are of an older form, in the order that the other database has them', async () => {
    const { payload } = project
    const { client } = payload.db as unknown as { client: QueuedClient }
    const keys = Array.from({ length: 30 }, (_, index) => `old-${index}`)
    for (const key of keys) {
      await payload.kv.set(key, {})
      await client.execute('UPDATE payload_kv SET id = ? WHERE key = ?', [randomUUID(), key])
    }
    const older = inRoot('older.tar.gz')
    await exportContent({ ...source(), archive: older })
    for (const key of keys) await payload.kv.delete(key)
    const { code, stderr } = await runOn(inRoot('older'), 'import', older)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { payload_kv: rows = [] } = await rowsIn(inRoot('older'))
    const ids = rows.map((row) => (JSON.parse(row) as { id: string }).id)
    expect(ids.filter((id) => !/^[0-9a-f]{24}$/.test(id))).toEqual([])
  })

  it('should refuse a database in use, and a file that is there', async () => {
    const { folder } = project
    const { release } = await lockDatabase({ file: path.join(folder, 'dachverband.sqlite') })
    const outcomes = await Promise.all([
      runOn(folder, 'import', archive, '--force'),
      runOn(folder, 'export', inRoot('other')),
    ])
    release()
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ code: 75, stderr: expect.stringContaining('in use') })
    await expect(exportContent(source())).rejects.toMatchObject({ reason: 'usage' })
  })

  it('should say of a half import what it is, and carry on where it was', async () => {
    const { payload } = project
    const { set } = payload.kv
    const parts: string[] = []
    const run = (isForced: boolean): Promise<number> =>
      importContent({
        folder: unpacked,
        isForced,
        manifest,
        payload,
        placeFiles: () => undefined,
        report: ({ kind, slug }) => parts.push(`${kind}/${slug}`),
      })
    payload.kv.set = async (key, value) => {
      const { lines, part } = value as { lines?: number; part?: string }
      if (lines && part?.includes('versions/postings')) throw new Error('cut off')
      await set.call(payload.kv, key, value)
    }
    await expect(run(true)).rejects.toThrow('cut off')
    payload.kv.set = set
    await expect(refuseHalfImport(payload)).rejects.toMatchObject({ reason: 'importUnfinished' })
    expect(await runOn(project.folder, 'export', inRoot('half'))).toMatchObject({
      code: 75,
      stderr: expect.stringContaining('it carries on where it was'),
    })
    expect(await rowsIn(project.folder)).not.toEqual(before)
    await expect(
      importContent({
        folder: unpacked,
        manifest: { ...manifest, parts: {} },
        payload,
        placeFiles: () => undefined,
      }),
    ).rejects.toThrow('another file')

    parts.length = 0
    expect(await run(false)).toBe(0)
    expect(parts[0]).toBe('versions/postings')
    expect(await importState(payload).read()).toBeNull()
    expect(await rowsIn(project.folder)).toEqual(before)
  })

  it('should refuse what a newer version wrote before anything is replaced', async () => {
    const name = 'content/entries/postings.ndjson'
    const run = (newer: ArchiveManifest): Promise<number> =>
      importContent({
        folder: unpacked,
        isForced: true,
        manifest: newer,
        payload: project.payload,
        placeFiles: () => undefined,
      })
    const paths = manifest.fields?.[name] ?? []
    expect(paths).toEqual(expect.arrayContaining(['title', 'tasks.text', 'slug']))
    const withField = { ...manifest, fields: { ...manifest.fields, [name]: [...paths, 'a.newer'] } }
    await expect(run(withField)).rejects.toThrow(`the field a.newer in ${name}, which this version`)
    const withPart = { ...manifest, parts: { ...manifest.parts, 'content/entries/new.ndjson': 1 } }
    await expect(run(withPart)).rejects.toThrow('holds content/entries/new.ndjson, which this')
    expect(await rowsIn(project.folder)).toEqual(before)
  })

  it('should leave out what refers to entries that no longer exist, as SQLite does, and say so', async () => {
    const folder = inRoot('lost')
    const changed = await unpack(folder)
    const name = 'content/entries/postings.ndjson'
    const file = path.join(folder, name)
    const organization = /"provider":"([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
    const nobody = '01a20000-0000-7000-8000-0000000000ff'
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(organization, nobody))
    changed.files[name] = await describeFile(file)
    const { payload } = project
    const run = (isForced: boolean): Promise<number> =>
      importContent({ folder, isForced, manifest: changed, payload, placeFiles: () => undefined })
    const kv = jest.spyOn(payload.kv, 'delete').mockRejectedValueOnce(new Error('cut off'))
    await expect(run(true)).rejects.toThrow('cut off')
    kv.mockRestore()
    expect(await run(false)).toBe(1)
    const { docs } = await project.payload.find({ collection: 'postings', pagination: false })
    expect(docs.filter(({ provider }) => provider)).toEqual([])
  })

  it('should refuse what is no export, or not whole, in one sentence', async () => {
    const target = inRoot('damaged')
    await unpack(target)
    writeFileSync(path.join(target, 'content/entries/users.ndjson'), '{}\n')
    const damaged = inRoot('damaged.tar.gz')
    await create({ cwd: target, file: damaged, gzip: true }, ['manifest.json', 'content', 'files'])
    const backup = inRoot('backup.tar.gz')
    await createBackup({ ...source(), archive: backup })
    // Edited by who renewed the checksums as well.
    const edited = inRoot('edited')
    const name = 'content/entries/users.ndjson'
    const changed = await unpack(edited)
    const pack = (file: string): Promise<void> => {
      writeFileSync(path.join(edited, 'manifest.json'), JSON.stringify(changed))
      return create({ cwd: edited, file, gzip: true }, ['manifest.json', 'content', 'files'])
    }
    writeFileSync(path.join(edited, name), 'nothing\n')
    changed.files[name] = await describeFile(path.join(edited, name))
    await pack(inRoot('unreadable.tar.gz'))
    rmSync(path.join(edited, name))
    Reflect.deleteProperty(changed.files, name)
    await pack(inRoot('lacking.tar.gz'))
    const faults: [string[], number, string][] = [
      [[inRoot('unreadable.tar.gz')], 65, `Line 1 of ${name}`],
      [[inRoot('lacking.tar.gz')], 65, 'cannot be read as an export'],
      [[], 64, 'Name the file'],
      [[backup], 65, 'cannot be read as an export'],
      [[damaged], 65, 'users.ndjson'],
    ]
    await Promise.all(
      faults.map(async ([args, code, sentence], index) => {
        const outcome = await runOn(inRoot(`refused-${index}`), 'import', ...args)
        expect(outcome).toMatchObject({ code, stderr: expect.stringContaining(sentence) })
        expect(outcome.stderr.trim().split('\n')).toHaveLength(1)
      }),
    )
    const empty = inRoot('empty')
    await expect(
      restoreBackup({ archive, databaseFile: path.join(empty, 'd.sqlite'), dataDir: empty }),
    ).rejects.toThrow('no whole backup')
  })

  it('should replace no file and no secret unless told so', async () => {
    const dataDir = inRoot('files')
    mkdirSync(path.join(dataDir, 'uploads/media'), { recursive: true })
    writeFileSync(path.join(dataDir, 'secret'), 'another secret')
    const databaseFile = path.join(dataDir, 'dachverband.sqlite')
    const plan = (more: object = {}): Promise<() => void> =>
      planFiles({ databaseFile, dataDir, folder: unpacked, manifest, ...more })
    await expect(plan()).rejects.toMatchObject({ reason: 'usage' })
    await expect(plan({ secret: 'of the environment' })).rejects.toMatchObject({
      reason: 'configuration',
    })
    writeFileSync(path.join(dataDir, 'uploads/media/alt.png'), 'of the former content')
    const place = await plan({ isForced: true })
    place()
    expect(readFileSync(path.join(dataDir, 'secret'), 'utf8')).toContain('the-secret-of-the-source')
    expect(readdirSync(path.join(dataDir, 'uploads/media')).sort()).toEqual(
      readdirSync(path.join(project.folder, 'uploads/media')).sort(),
    )
  })

  it('should put no file in the place of the database', async () => {
    const folder = inRoot('with-database')
    const changed = await unpack(folder)
    const name = 'files/dachverband.sqlite'
    writeFileSync(path.join(folder, name), 'left over where the export was made')
    changed.files[name] = await describeFile(path.join(folder, name))
    const dataDir = inRoot('own-database')
    const databaseFile = path.join(dataDir, 'dachverband.sqlite')
    mkdirSync(dataDir)
    const place = await planFiles({ databaseFile, dataDir, folder, manifest: changed })
    writeFileSync(databaseFile, 'opened meanwhile')
    place()
    expect(readFileSync(databaseFile, 'utf8')).toBe('opened meanwhile')
  })

  it('should begin an export that was cut off where it was, and read what changed anew', async () => {
    const target = inRoot('cut.tar.gz')
    const written = (slug: string): number =>
      statSync(`${target}.part/content/entries/${slug}.ndjson`).mtimeMs
    const cutAt = (last: string): Promise<ArchiveManifest> =>
      exportContent({
        ...source(),
        archive: target,
        report: ({ slug }) => {
          if (slug === last) throw new Error('cut off')
        },
      })
    await expect(cutAt('municipalities')).rejects.toThrow('cut off')
    const [postings, partners] = [written('postings'), written('member-organizations')]
    await project.payload.db.updateOne({
      id: (await project.payload.find({ collection: 'member-organizations' })).docs[0]!.id,
      collection: 'member-organizations',
      data: { founded: 1990 },
    })
    await expect(cutAt('tombstones')).rejects.toThrow('cut off')
    expect(written('postings')).toBe(postings)
    expect(written('member-organizations')).toBeGreaterThan(partners)
    await exportContent({ ...source(), archive: target })
    expect(readdirSync(root).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('should read anew what is missing of an export that was cut off', async () => {
    const target = inRoot('gone.tar.gz')
    const report = ({ slug }: { slug: string }): void => {
      if (slug === 'tombstones') throw new Error('cut off')
    }
    const cutOff = exportContent({ ...source(), archive: target, report })
    await expect(cutOff).rejects.toThrow('cut off')
    // As it is left by a run that is killed while it clears away what it does not need any more.
    const content = `${target}.part/content/entries`
    rmSync(path.join(content, 'postings.ndjson'))
    writeFileSync(path.join(content, 'municipalities.ndjson'), '')
    const again = await exportContent({ ...source(), archive: target })
    const whole = await exportContent({ ...source(), archive: inRoot('whole.tar.gz') })
    expect(contentSum(again)).toBe(contentSum(whole))
  })

  it('should not give out what was written during an export as one state', async () => {
    let changing: Promise<unknown> | undefined
    const report = ({ kind }: { kind: string }): void => {
      if (kind === 'versions') changing ??= project.payload.kv.set('meanwhile', {})
    }
    const exporting = exportContent({ ...source(), archive: inRoot('meanwhile.tar.gz'), report })
    await expect(exporting).rejects.toMatchObject({ reason: 'databaseLocked' })
    await changing
    await project.payload.kv.delete('meanwhile')
  })

  it('should name the entry that the database does not take', async () => {
    const folder = inRoot('taken')
    const changed = await unpack(folder)
    const name = 'content/entries/postings.ndjson'
    const file = path.join(folder, name)
    const lines = readFileSync(file, 'utf8')
    const row = /"tasks":\[\{"id":"(\w+)"/.exec(lines)?.[1] ?? ''
    const nobody = '01a20000-0000-7000-8000-0000000000ff'
    writeFileSync(file, `${lines}${JSON.stringify({ id: nobody, tasks: [{ id: row }] })}\n`)
    changed.files[name] = await describeFile(file)
    const importing = importContent({
      folder,
      isForced: true,
      manifest: changed,
      payload: project.payload,
      placeFiles: () => undefined,
    })
    await expect(importing).rejects.toThrow(new RegExp(`The entry ${nobody} of postings`))
  })
})
