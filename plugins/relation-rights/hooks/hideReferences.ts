import type { CollectionAfterOperationHook } from 'payload'
import type { Data, Reference } from '../types.ts'
import { filterReferences } from '../utilities/filterReferences.ts'
import { findUnreadable } from '../utilities/findUnreadable.ts'
import { findWritable } from '../utilities/findWritable.ts'
import { isData } from '../utilities/isData.ts'
import { localesOf } from '../utilities/localesOf.ts'

const READS = ['find', 'findByID', 'findVersionByID', 'findVersions']

type Entry = { data: Data; id: number | string }

/** The entries of an answer; of a version its content, with the id of the entry that it is a version of. */
const entriesOf = (result: unknown, isVersion: boolean): Entry[] => {
  if (!isData(result)) return []
  const docs: unknown[] = Array.isArray(result.docs) ? result.docs : [result]
  return docs.filter(isData).flatMap((doc) => {
    const data = isVersion ? doc.version : doc
    const parent = isVersion ? (isData(doc.parent) ? doc.parent.id : doc.parent) : doc.id
    return isData(data) ? [{ data, id: parent as number | string }] : []
  })
}

/**
 * Takes out of an answer the ids of what the reader may not read. It looks once for all entries of the answer; what is
 * populated below has come by a read of its own.
 */
export const hideReferences: CollectionAfterOperationHook = async ({
  collection,
  operation,
  overrideAccess,
  req,
  result,
}) => {
  if (overrideAccess || !READS.includes(operation)) return result
  const entries = entriesOf(result, operation.startsWith('findVersion'))
  const settings = {
    fields: collection.flattenedFields,
    isRichTextOnly: req.payloadAPI === 'GraphQL',
    locales: localesOf(req),
  }
  const references: Reference[] = []
  for (const { data } of entries)
    filterReferences({ ...settings, data, keep: (one) => references.push(one) > 0 })
  if (references.length === 0) return result

  const isUnreadable = await findUnreadable({ references, req })
  if (!references.some(isUnreadable)) return result
  const writable = await findWritable({ collection, ids: entries.map(({ id }) => id), req })
  for (const { data, id } of entries)
    // Who may save an entry gets what it holds, since a form would save the gap.
    if (!writable.has(String(id)))
      filterReferences({ ...settings, data, keep: (one) => !isUnreadable(one) })
  return result
}
