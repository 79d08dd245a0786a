import type { FieldHook } from 'payload'
import type { CollectionWindow, Row } from '../types.ts'
import { publicSpan } from '../utilities/publicSpan.ts'
import { toTime } from '../utilities/toTime.ts'
import { entryMemory } from '../utilities/entryMemory.ts'

/**
 * Keeps the moment from which an entry was first public: the first publication, or `publishAt` if that is later. Drafts
 * carry what the published row holds, so neither a draft nor a restored version can change it.
 */
export const setPublishedAt =
  ({ hasDrafts, window }: { hasDrafts: boolean; window: CollectionWindow }): FieldHook =>
  async ({ collection, data, originalDoc, req, value }) => {
    const now = Date.now()
    const id = (originalDoc as Row | undefined)?.id
    const known =
      id === undefined
        ? undefined
        : entryMemory.peek({ collection: collection?.slug ?? '', id, req })
    const first = toTime(known?.entry?.row.publishedAt)
    if (first !== null && first <= now) return new Date(first).toISOString()
    const row = { id: '', ...originalDoc, ...data } as Row
    const entry = { isPublic: await window.isPublic({ req, row }), row }
    const span = publicSpan({ entry, hasDrafts, window })
    // An end that has passed already: this is published, but nobody ever sees it.
    if (!span || span.until <= now) return null
    const given = toTime(value)
    // A date in the past can only come from an import, since the field is closed to clients.
    if (given !== null && given <= now && span.from <= now) return new Date(given).toISOString()
    return new Date(Math.max(now, span.from)).toISOString()
  }
