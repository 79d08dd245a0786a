import { stat } from 'node:fs/promises'
import type { Payload } from 'payload'
import { journalFile } from './journalFile.ts'
import { namesIn } from './namesIn.ts'
import { settleUpload } from './settleUpload.ts'

/**
 * Settles the changes of files that nobody has settled: removes the files of uploads that came to nothing, and puts those
 * back that were removed for a change which was not made. Files without a note are left alone, whatever the database says.
 *
 * @returns how many files were removed
 */
export const removeUnfinishedUploads = async ({
  olderThan = 0,
  payload,
}: {
  /** Milliseconds that a change has to be finished in; 0 where none can be under way. @default 0 */
  olderThan?: number
  payload: Payload
}): Promise<number> => {
  let removed = 0
  for (const note of await namesIn(journalFile())) {
    const { mtimeMs } = await stat(journalFile(note))
    if (Date.now() - mtimeMs < olderThan) continue
    removed += await settleUpload({ note, payload })
  }
  return removed
}
