import type { PayloadRequest } from 'payload'
import type { EntryKey, Row } from '../types.ts'

const KEY = 'publicationWindowRows'

const rowsOf = (req: PayloadRequest): Map<string, Row | null> => {
  const known = req.context[KEY]
  if (known instanceof Map) return known
  const rows = new Map<string, Row | null>()
  req.context[KEY] = rows
  return rows
}

const keyOf = ({ collection, id }: EntryKey) => `${collection}:${id}`

type EntryOfRequest = EntryKey & { req: PayloadRequest }

/** Rows as they were before the writes of a request, from their `before…` to their `after…` hook. */
export const rowMemory = {
  keep: ({ req, row, ...entry }: EntryOfRequest & { row: Row | null }): void => {
    rowsOf(req).set(keyOf(entry), row)
  },
  peek: ({ req, ...entry }: EntryOfRequest): Row | null => rowsOf(req).get(keyOf(entry)) ?? null,
  take: ({ req, ...entry }: EntryOfRequest): Row | null => {
    const row = rowsOf(req).get(keyOf(entry)) ?? null
    rowsOf(req).delete(keyOf(entry))
    return row
  },
}
