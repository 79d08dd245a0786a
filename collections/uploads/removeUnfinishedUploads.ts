import { readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { journalFile } from './journalFile.ts'

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/**
 * Removes the files of uploads that came to nothing: noted by `noteUpload`, and named by no entry and no version.
 * Files without a note are left alone, whatever the database says.
 *
 * @returns how many files were removed
 */
export const removeUnfinishedUploads = async ({
  olderThan = 0,
  payload,
}: {
  /** Milliseconds that an upload has to be finished in; 0 where none can be under way. @default 0 */
  olderThan?: number
  payload: Payload
}): Promise<number> => {
  let removed = 0
  for (const name of await namesIn(journalFile())) {
    const note = journalFile(name)
    if (Date.now() - (await stat(note)).mtimeMs < olderThan) continue
    const slug = (await readFile(note, 'utf8')) as CollectionSlug
    const { staticDir } = payload.collections[slug]?.config.upload ?? {}
    if (staticDir && !(await isNamed({ name, payload, slug }))) {
      for (const file of await namesIn(staticDir)) {
        if (!file.startsWith(name)) continue
        await rm(path.join(staticDir, file), { force: true })
        removed++
      }
    }
    await rm(note, { force: true })
  }
  return removed
}

const isNamed = async ({
  name,
  payload,
  slug,
}: {
  name: string
  payload: Payload
  slug: CollectionSlug
}): Promise<boolean> => {
  const { versions } = payload.collections[slug].config
  const entries = await payload.db.count({ collection: slug, where: { filename: { like: name } } })
  if (entries.totalDocs > 0 || !versions) return entries.totalDocs > 0
  const where = { 'version.filename': { like: name } }
  return (await payload.db.countVersions({ collection: slug, where })).totalDocs > 0
}
