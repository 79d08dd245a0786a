import type { Payload } from 'payload'
import { settleUpload } from './settleUpload.ts'
import { uploadNotes } from './uploadNotes.ts'

/** Runs a request and settles then, however it ended, what it has noted about files. */
export const settleUploads = async <T>({
  payload,
  run,
}: {
  payload: Payload
  run: () => Promise<T>
}): Promise<T> => {
  const notes: string[] = []
  try {
    return await uploadNotes.run(notes, run)
  } finally {
    for (const note of notes) {
      await settleUpload({ note, payload }).catch((err: unknown) =>
        payload.logger.error({ err, msg: 'Files of a change are left for the work of the night.' }),
      )
    }
  }
}
