import type { CollectionAfterChangeHook } from 'payload'
import { rewriteStored } from '../../hooks/rewriteStored.ts'
import { slugs } from '../../slugs.ts'
import { agendaOf } from '../agendaOf.ts'
import { isItemPublic } from '../isItemPublic.ts'

type Minutes = { id: string; items?: { isPublic?: boolean; itemId?: string }[] }

/**
 * Writes into the minutes and resolutions of a meeting which of its items are public, in the transaction of the
 * meeting's own save. Field access of the minutes stands on that copy, so it follows the agenda in force: a draft of a
 * published meeting changes nothing. Written past the hooks, since it is no edit of the minutes and makes no
 * version; that it reads otherwise now is seen by who follows (`dependsOn` of the publication window).
 */
export const carryPublicityOver: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return doc
  const { db } = req.payload
  const meeting = await agendaOf({ id: doc.id, req })
  const where = { meeting: { equals: doc.id } }
  const minutes = await db.find<Minutes>({
    collection: slugs.meetingProtocols,
    limit: 0,
    pagination: false,
    req,
    where,
  })
  const withPublicity = ({ items = [] }: Minutes): Partial<Minutes> | undefined => {
    const next = items.map((item) => ({ ...item, isPublic: isItemPublic(meeting, item.itemId) }))
    const isSame = next.every(({ isPublic }, index) => isPublic === Boolean(items[index]?.isPublic))
    return isSame ? undefined : { items: next }
  }
  for (const { id } of minutes.docs.filter(withPublicity))
    await rewriteStored({ id, change: withPublicity, collection: slugs.meetingProtocols, req })
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
