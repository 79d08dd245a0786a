import type { Where } from 'payload'

/** What this plugin reads and sets in the arguments of Payload's writing operations. */
export type WriteArgs = {
  data?: Record<string, unknown>
  draft?: boolean
  duplicateFromID?: number | string
  id?: number | string
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  trash?: boolean
  unpublishAllLocales?: unknown
  where?: Where
}
