import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { uuidv7 } from 'uuidv7'
import { describeFile } from '../../../src/backup/describeFile.ts'
import { unpackProved } from '../../../src/backup/unpackProved.ts'
import { type ArchiveManifest, archiveManifestSchema } from '../../../src/move/archiveManifest.ts'
import { exportContent } from '../../../src/move/exportContent.ts'
import { importContent } from '../../../src/move/importContent.ts'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'
import { richText } from '../../helpers/richText.ts'

/** How many postings move: few within `npm test`, 20,000 by `npm run test:move`. */
const POSTINGS = Number(process.env.MOVE_POSTINGS ?? 200)
/** Fewer and larger ones in the short form, so that both move more than what the memory varies by. */
const PARAGRAPHS = POSTINGS > 1000 ? 10 : 100
const SAMPLES = 30
const MIB = 1024 * 1024

const root = mkdtempSync(path.join(tmpdir(), 'dachverband-move-memory-'))
const entriesFile = 'content/entries/postings.ndjson'
const versionsFile = 'content/versions/postings.ndjson'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** MiB that are in use and not only waiting for the collector. */
const inUse = (): number => {
  collectGarbage()
  const { external, heapUsed } = process.memoryUsage()
  return (heapUsed + external) / MIB
}

describe(`the memory while ${POSTINGS} postings move`, () => {
  let project: ProjectPayload
  let manifest: ArchiveManifest
  const folder = path.join(root, 'unpacked')
  const source = (archive: string) => ({
    archive: path.join(root, archive),
    databaseFile: path.join(project.folder, 'dachverband.sqlite'),
    dataDir: project.folder,
    payload: project.payload,
    secret: 'the-secret-of-the-source-0123456789',
    source: 'source',
  })
  /** An export of one posting with two languages, with that one put into it many times, each with two versions. */
  beforeAll(async () => {
    project = await bootProject()
    const long = richText(
      ...Array.from({ length: PARAGRAPHS }, (_, line) => `Absatz ${line} `.repeat(8)),
    )
    const collection = 'postings'
    const { id, slug } = await project.payload.create({
      collection,
      data: { intro: long, title: 'Viele davon' },
      draft: true,
    })
    const english = { draft: true, locale: 'en' } as const
    await project.payload.update({ id, collection, data: { title: 'Many' }, ...english })
    await exportContent(source('one.tar.gz'))
    mkdirSync(folder)
    manifest = await unpackProved({
      archive: path.join(root, 'one.tar.gz'),
      folder,
      refuse: (sentence) => new Error(sentence),
      schema: archiveManifestSchema,
    })
    const firstOf = (name: string): string =>
      readFileSync(path.join(folder, name), 'utf8').split('\n')[0] ?? ''
    const [entry, version] = [firstOf(entriesFile), firstOf(versionsFile)]
    const { id: versionId } = JSON.parse(version) as { id: string }
    const ids = Array.from({ length: POSTINGS }, () => uuidv7())
    const as = (line: string, own: string, index: number): string =>
      `${line.replaceAll(id, own).replaceAll(String(slug), `posting-${index}`)}\n`
    const write = async (name: string, lines: Iterable<string>): Promise<void> => {
      await pipeline(Readable.from(lines), createWriteStream(path.join(folder, name)))
      manifest.files[name] = await describeFile(path.join(folder, name))
    }
    await write(
      entriesFile,
      (function* () {
        for (const [index, own] of ids.entries()) yield as(entry, own, index)
      })(),
    )
    await write(
      versionsFile,
      (function* () {
        for (let count = 0; count < POSTINGS * 2; count++) {
          const next = version.replace(versionId, count.toString(16).padStart(24, '0'))
          yield as(next, ids[count >> 1] ?? '', count >> 1)
        }
      })(),
    )
    manifest.parts[entriesFile] = POSTINGS
    manifest.parts[versionsFile] = POSTINGS * 2
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  }, 600_000)
  afterAll(async () => {
    await project.stop()
    rmSync(root, { force: true, recursive: true })
  })

  /**
   * Looks at the memory now and then while `work` runs, at the calls of one method that each page of versions makes,
   * and gives by how much its peak rose from the first third of them to the last.
   */
  const riseOf = async <Name extends string>(
    target: Record<Name, (...args: never[]) => Promise<unknown>>,
    name: Name,
    work: () => Promise<unknown>,
  ): Promise<number> => {
    const original = target[name]
    const samples: number[] = []
    const step = Math.max(1, Math.floor((POSTINGS * 2) / 20 / SAMPLES))
    let calls = 0
    target[name] = (...args) => {
      const isOfVersions = /versions\/postings|"collection":"postings"/.test(JSON.stringify(args))
      if (isOfVersions && calls++ % step === 0) samples.push(inUse())
      return original.apply(target, args)
    }
    try {
      await work()
    } finally {
      target[name] = original
    }
    const third = Math.floor(samples.length / 3)
    expect(third).toBeGreaterThan(2)
    return Math.max(...samples.slice(-third)) - Math.max(...samples.slice(0, third))
  }

  it('should stay flat in an import and in an export', async () => {
    const { payload } = project
    const imported = await riseOf(payload.kv as never, 'set', () =>
      importContent({ folder, isForced: true, manifest, payload, placeFiles: () => undefined }),
    )
    const exported = await riseOf(payload.db as never, 'findVersions', () =>
      exportContent(source('many.tar.gz')),
    )
    const size = (manifest.files[versionsFile]?.size ?? 0) / MIB
    process.stderr.write(
      `${size.toFixed(0)} MiB of versions moved; the memory in use rose by ${imported.toFixed(1)} MiB in the import and ${exported.toFixed(1)} MiB in the export\n`,
    )
    // Held until the end, two thirds of them would be in use more in the last third than in the first.
    expect(imported).toBeLessThan(size / 4)
    expect(exported).toBeLessThan(size / 4)
  }, 3_600_000)
})
