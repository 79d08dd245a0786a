import { hasStatus } from './hasStatus.ts'

/** Only the stored row is public, never a version; a trashed row is not. */
export const isPublic = (stored: Record<string, unknown> | undefined): boolean =>
  Boolean(stored) && !stored?.deletedAt && hasStatus(stored?._status, 'published')
