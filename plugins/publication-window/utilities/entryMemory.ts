import type { PayloadRequest } from 'payload'
import type { EntryKey, Remembered } from '../types.ts'

const KEY = 'publicationWindowEntries'

const entriesOf = (req: PayloadRequest): Map<string, Remembered> => {
  const known = req.context[KEY]
  if (known instanceof Map) return known
  const entries = new Map<string, Remembered>()
  req.context[KEY] = entries
  return entries
}

const keyOf = ({ collection, id }: EntryKey) => `${collection}:${id}`

type EntryOfRequest = EntryKey & { req: PayloadRequest }

/** Entries as they were before the writes of a request, from their `before…` to their `after…` hook. */
export const entryMemory = {
  keep: ({ remembered, req, ...entry }: EntryOfRequest & { remembered: Remembered }): void => {
    entriesOf(req).set(keyOf(entry), remembered)
  },
  peek: ({ req, ...entry }: EntryOfRequest): Remembered | undefined =>
    entriesOf(req).get(keyOf(entry)),
  take: ({ req, ...entry }: EntryOfRequest): Remembered | undefined => {
    const remembered = entriesOf(req).get(keyOf(entry))
    entriesOf(req).delete(keyOf(entry))
    return remembered
  },
}
