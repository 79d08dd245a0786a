import type { CollectionAfterChangeHook } from 'payload'
import { slugs } from '../../slugs.ts'
import { agendaOf } from '../agendaOf.ts'
import { isItemPublic } from '../isItemPublic.ts'

/**
 * Writes into the minutes and resolutions of a meeting which of its items are public, in the transaction of the
 * meeting's own save. Field access of the minutes stands on that copy, so it follows the agenda in force: a draft of a
 * published meeting changes nothing. Written past the hooks, since it is no edit of the minutes and makes no
 * version.
 */
export const carryPublicityOver: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return doc
  const { db } = req.payload
  const meeting = await agendaOf({ id: doc.id, req })
  const where = { meeting: { equals: doc.id } }
  const minutes = await db.find<{ id: string; items?: { isPublic?: boolean; itemId?: string }[] }>({
    collection: slugs.meetingProtocols,
    limit: 0,
    pagination: false,
    req,
    where,
  })
  for (const { id, items = [], ...protocol } of minutes.docs) {
    const next = items.map((item) => ({ ...item, isPublic: isItemPublic(meeting, item.itemId) }))
    if (next.some(({ isPublic }, index) => isPublic !== Boolean(items[index]?.isPublic)))
      await db.updateOne({
        id,
        collection: slugs.meetingProtocols,
        // Whole: on SQLite an update that brings one array empties the others.
        data: { ...protocol, items: next },
        req,
        returning: false,
      })
  }
  const resolutions = await db.find<{ id: string; isPublic?: boolean; item?: string }>({
    collection: slugs.resolutions,
    limit: 0,
    pagination: false,
    req,
    where: { and: [where, { item: { exists: true } }] },
  })
  for (const { id, isPublic, item } of resolutions.docs)
    if (Boolean(isPublic) !== isItemPublic(meeting, item))
      await db.updateOne({
        id,
        collection: slugs.resolutions,
        data: { isPublic: isItemPublic(meeting, item) },
        req,
        returning: false,
      })
  return doc
}
