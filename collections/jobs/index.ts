import type { JobsConfig } from 'payload'
import { removeEmptyDrafts } from './removeEmptyDrafts.ts'
import { removeExpiredSessions } from './removeExpiredSessions.ts'
import { removeUnfinishedUploads } from './removeUnfinishedUploads.ts'

/**
 * Work that runs by itself. Every task may run twice or be cut off at any point: an entry is one transaction. Nothing
 * is started here (`autoRun`), since the config is evaluated twice in the process: the server runs what is due.
 */
export const jobs: JobsConfig = {
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    graphQL: false,
  }),
  tasks: [removeEmptyDrafts, removeExpiredSessions, removeUnfinishedUploads],
}
