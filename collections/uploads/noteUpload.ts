import { mkdir, writeFile } from 'node:fs/promises'
import { journalFile } from './journalFile.ts'

/**
 * Notes which files an upload is about to store. Payload stores them before the entry is committed, so a process that
 * dies in between, or a save that fails, leaves files that no entry names and nobody could ever delete.
 * `removeUnfinishedUploads` looks at these notes.
 */
export const noteUpload = async ({
  collection,
  name,
}: {
  /** Slug of the upload collection. */
  collection: string
  /** What the names of all its files begin with. */
  name: string
}): Promise<void> => {
  await mkdir(journalFile(), { recursive: true })
  await writeFile(journalFile(name), collection)
}
