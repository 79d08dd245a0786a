import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload, Where } from 'payload'
import { journalFile } from './journalFile.ts'
import { namesIn } from './namesIn.ts'
import { noteFile } from './noteFile.ts'

/**
 * Ends what a note of `noteUpload` is about, whether the change was made or not: files that no entry and no version names
 * go, and those that were kept come back where they are named still. What versions alone name is noted on, for a version
 * goes one day and says nothing of it.
 *
 * @returns how many stored files were removed
 */
export const settleUpload = async ({
  note,
  payload,
}: {
  /** The name of the note's folder. */
  note: string
  payload: Payload
}): Promise<number> => {
  const folder = journalFile(note)
  const name = path.parse(note).name
  const slug = path.extname(note).slice(1) as CollectionSlug
  const { staticDir } = payload.collections[slug]?.config.upload ?? {}
  if (!staticDir) return 0
  const stored = new Set(await namesIn(staticDir))
  const kept = (await namesIn(folder)).filter((file) => file !== noteFile)
  const added = [...stored].filter((file) => file.startsWith(name))
  const later: string[] = []
  let removed = 0
  for (const file of new Set([...added, ...kept, ...(await notedIn(folder))])) {
    const naming = await namingOf({ file, payload, slug })
    if (naming === 'version') later.push(file)
    if (naming && !stored.has(file) && kept.includes(file)) {
      await rename(path.join(folder, file), path.join(staticDir, file))
    }
    if (naming || !stored.has(file)) continue
    await rm(path.join(staticDir, file), { force: true })
    removed++
  }
  if (later.length === 0) await rm(folder, { force: true, recursive: true })
  else {
    await writeFile(path.join(folder, noteFile), later.join('\n'))
    for (const file of kept) await rm(path.join(folder, file), { force: true })
  }
  return removed
}

/** The files that an earlier settling left to a later one. A process that was cut off leaves a folder without this file. */
const notedIn = async (folder: string): Promise<string[]> => {
  if (!(await namesIn(folder)).includes(noteFile)) return []
  return (await readFile(path.join(folder, noteFile), 'utf8')).split('\n').filter(Boolean)
}

/** Who names a file: an entry, or versions alone. */
const namingOf = async ({
  file,
  payload,
  slug,
}: {
  file: string
  payload: Payload
  slug: CollectionSlug
}): Promise<'entry' | 'version' | undefined> => {
  const { upload, versions } = payload.collections[slug].config
  const sizes = (upload.imageSizes ?? []).map((size) => `sizes.${size.name}.filename`)
  const whereIn = (above: string): Where => ({
    or: ['filename', ...sizes].map((field) => ({ [`${above}${field}`]: { equals: file } })),
  })
  const inEntries = await payload.db.count({ collection: slug, where: whereIn('') })
  if (inEntries.totalDocs > 0) return 'entry'
  const where = whereIn('version.')
  const inVersions = versions && (await payload.db.countVersions({ collection: slug, where }))
  return inVersions && inVersions.totalDocs > 0 ? 'version' : undefined
}
