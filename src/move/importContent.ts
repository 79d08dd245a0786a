import { createReadStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Payload } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import { DatabaseProblem } from '../database/DatabaseProblem.ts'
import type { ArchiveManifest } from './archiveManifest.ts'
import { contentSum } from './contentSum.ts'
import { fieldsOfPart } from './fieldsOfPart.ts'
import { importState, type ImportState } from './importState.ts'
import { partFile } from './partFile.ts'
import { type Part, parts } from './parts.ts'
import type { StoredEntry } from './readPart.ts'
import { stateOfPart } from './stateOfPart.ts'
import { storedPaths } from './storedPaths.ts'
import { storeOf } from './storeOf.ts'
import { writePart } from './writePart.ts'

/** Entries in one transaction. */
const PAGE = 20

type Options = {
  /** Where the archive was unpacked, and proved. */
  folder: string
  /** Removes what the database holds. @default false */
  isForced?: boolean
  manifest: ArchiveManifest
  payload: Payload
  /** Puts the files of the archive in their place; called when it is sure that the import begins. */
  placeFiles: () => void
  /** Told each part when it is done. */
  report?: (part: Part, count: number) => void
}

/**
 * Writes the content of an archive into the database as it is: ids, dates, versions, drafts, hashes; no hook runs. It
 * is noted in the database how far it came, so that the same import carries on after it was cut off. At the end all is
 * read back and compared by checksum.
 *
 * @returns how many references to entries that no longer exist were left out
 * @throws DatabaseProblem
 */
export const importContent = async (options: Options): Promise<number> => {
  const { isForced = false, manifest, payload, placeFiles } = options
  refuseUnknown(options)
  const state = importState(payload)
  const content = contentSum(manifest)
  const before = await state.read()
  const isResumed = before?.content === content && before.part !== undefined
  if (!isResumed) {
    await refuse({ before, content, isForced, payload })
    await state.write({ content, lines: 0 })
    await clear(payload)
  }
  placeFiles()
  const store = storeOf(payload)
  return store.whileMoving(async () => {
    await writeParts({ ...options, before: isResumed ? before : null, content })
    await compare(options)
    return store.settle(() => state.clear())
  })
}

/** What this program does not know would be lost, and be missed only when what the database held is gone. */
const refuseUnknown = ({
  manifest: { fields = {}, parts: counts, program },
  payload,
}: Options): void => {
  const known = new Map(
    parts(payload).map((part) => [partFile(part), storedPaths(fieldsOfPart({ part, payload }))]),
  )
  const unknown = Object.entries(counts).flatMap(([name, count]) => {
    const own = known.get(name)
    if (count === 0) return []
    if (!own) return [name]
    const path = fields[name]?.find((each) => !own.includes(each))
    return path ? [`the field ${path} in ${name}`] : []
  })
  if (unknown.length === 0) return
  throw new DatabaseProblem(
    'archiveDamaged',
    `The export was written by version ${program} of the program and holds ${unknown[0]}, which this version does not know: import it with that version. Nothing was imported.`,
  )
}

const refuse = async ({
  before,
  content,
  isForced,
  payload,
}: {
  before: ImportState | null
  content: string
  isForced: boolean
  payload: Payload
}): Promise<void> => {
  if (isForced || before?.content === content) return
  if (before) {
    throw new DatabaseProblem(
      'importUnfinished',
      'The import of another file into this database was cut off: run it again with that file, or add --force to begin anew with this one.',
    )
  }
  for (const part of parts(payload)) {
    if (part.kind !== 'entries' || part.slug.startsWith('payload-')) continue
    const { count } = await stateOfPart({ part, payload })
    if (count === 0) continue
    const what = part.slug === slugs.users ? 'accounts' : part.slug
    throw new DatabaseProblem(
      'usage',
      `The database is not empty (${count} ${what}): add --force to replace what it holds. Nothing was imported.`,
    )
  }
}

const clear = async (payload: Payload): Promise<void> => {
  const store = storeOf(payload)
  for (const part of parts(payload)) await store.clear(part)
}

const writeParts = async ({
  before,
  content,
  folder,
  manifest,
  payload,
  report,
}: Options & { before: ImportState | null; content: string }): Promise<void> => {
  const state = importState(payload)
  const store = storeOf(payload)
  const all = parts(payload).filter((part) => manifest.parts[partFile(part)] !== undefined)
  const first = all.findIndex((part) => partFile(part) === before?.part)
  for (const part of all.slice(Math.max(0, first))) {
    const name = partFile(part)
    let lines = name === before?.part ? before.lines : 0
    await state.write({ content, lines, part: name })
    for await (const entries of readPages({ folder, name, skip: lines })) {
      lines += entries.length
      const note = (): Promise<void> => state.write({ content, lines, part: name })
      await store.write({ entries, note, part })
    }
    report?.(part, lines)
  }
}

async function* readPages({
  folder,
  name,
  skip,
}: {
  folder: string
  name: string
  skip: number
}): AsyncGenerator<StoredEntry[]> {
  let line = 0
  let page: StoredEntry[] = []
  for await (const text of createInterface({
    crlfDelay: Infinity,
    input: createReadStream(path.join(folder, name)),
  })) {
    if (line++ < skip) continue
    page.push(readEntry({ place: `Line ${line} of ${name}`, text }))
    if (page.length < PAGE) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

const readEntry = ({ place, text }: { place: string; text: string }): StoredEntry => {
  try {
    const entry = JSON.parse(text) as null | Partial<StoredEntry>
    if (typeof entry?.id === 'string') return entry as StoredEntry
  } catch {
    // Told below.
  }
  throw new DatabaseProblem(
    'archiveDamaged',
    `${place} is no entry of this program. The import is not finished.`,
  )
}

/** Reads everything back, as an export would. */
const compare = async ({ manifest, payload }: Options): Promise<void> => {
  for (const part of parts(payload)) {
    const name = partFile(part)
    const { count, sha256 } = await writePart({ part, payload })
    if (sha256 === manifest.files[name]?.sha256 || (count === 0 && !manifest.parts[name])) continue
    throw new DatabaseProblem(
      'archiveDamaged',
      `${name} is not in the database as it is in the export (${count} of ${manifest.parts[name] ?? 0} entries), perhaps since version ${manifest.program} of the program wrote it: import it with that version. The import is not finished.`,
    )
  }
}
