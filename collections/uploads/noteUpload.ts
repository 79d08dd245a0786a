import { mkdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isStorageFull } from './isStorageFull.ts'
import { journalFile } from './journalFile.ts'
import { noteFile } from './noteFile.ts'
import { StorageFull } from './StorageFull.ts'
import { uploadNotes } from './uploadNotes.ts'

/**
 * Notes that files are about to be stored or removed. Payload does both before the entry is committed, so a process that
 * dies in between, or a change that fails, would leave files that no entry names, and entries without their files.
 * `settleUpload` looks at the note when the change has ended.
 *
 * @returns the folder of the note, where `keepFiles` puts what may be removed
 * @throws StorageFull
 */
export const noteUpload = async ({
  collection,
  isLate = false,
  name,
}: {
  /** Slug of the upload collection. */
  collection: string
  /** Settled by the work of the night alone: others may store files of such names meanwhile. @default false */
  isLate?: boolean
  /** What the names of all new files begin with. */
  name: string
}): Promise<string> => {
  const note = `${name}.${collection}`
  const folder = journalFile(note)
  try {
    await mkdir(folder, { recursive: true })
    // A backup and an export leave out empty folders. A note that is there keeps what is left to a later settling.
    await writeFile(path.join(folder, noteFile), '', { flag: 'a' })
    const now = new Date()
    await utimes(folder, now, now)
  } catch (cause) {
    throw isStorageFull(cause) ? new StorageFull({ cause }) : cause
  }
  if (!isLate) uploadNotes.getStore()?.push(note)
  return folder
}
