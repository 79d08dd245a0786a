import type { TaskConfig } from 'payload'
import { removeUnfinishedUploads as remove } from '../uploads/removeUnfinishedUploads.ts'
import { nightly } from './nightly.ts'

/** No upload takes as long. */
const HOUR = 60 * 60 * 1000

/** Removes the files of uploads that failed or were cut off, so that no file stays which nobody can delete. */
export const removeUnfinishedUploads: TaskConfig<{ input: object; output: { removed: number } }> = {
  slug: 'removeUnfinishedUploads',
  handler: async ({ req: { payload } }) => ({
    output: { removed: await remove({ olderThan: HOUR, payload }) },
  }),
  outputSchema: [{ name: 'removed', type: 'number', required: true }],
  retries: 2,
  schedule: nightly,
}
