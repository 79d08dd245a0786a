import type { CollectionBeforeDeleteHook } from 'payload'
import { readRow } from '../utilities/readRow.ts'
import { rowMemory } from '../utilities/rowMemory.ts'

/** Before a deletion: remembers what the public could read until now. */
export const rememberDeletedRow: CollectionBeforeDeleteHook = async ({
  collection: { slug },
  id,
  req,
}) => {
  const row = await readRow({ collection: slug, id, req })
  rowMemory.keep({ collection: slug, id, req, row })
}
