import type { CollectionBeforeChangeHook } from 'payload'
import type { Row } from '../types.ts'
import { readRow } from '../utilities/readRow.ts'
import { rowMemory } from '../utilities/rowMemory.ts'

/** Before an update: remembers what the public could read until now, since hooks are handed the latest version. */
export const rememberRow: CollectionBeforeChangeHook = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  const id = (originalDoc as Row | undefined)?.id
  if (operation === 'update' && id !== undefined) {
    const row = await readRow({ collection: slug, id, req })
    rowMemory.keep({ collection: slug, id, req, row })
  }
  return data
}
