import {
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type RequiredDataFromCollectionSlug,
} from 'payload'
import type { Entry, Row, TombstoneSetting, TombstoneState } from '../types.ts'
import { isSameWindow } from './isSameWindow.ts'
import { planTombstones } from './planTombstones.ts'
import { toTime } from './toTime.ts'

const keyOf = ({ backAt, goneAt, reason, slug }: TombstoneState) =>
  JSON.stringify([toTime(goneAt), toTime(backAt), reason, slug ?? null])

/** Makes an entry's tombstones what they should be after a write, in the transaction of `req`. */
export const settleTombstones = async ({
  after,
  before,
  id,
  req: incomingReq,
  setting: { collection, hasDrafts, tombstones, window },
}: {
  after: Entry | null
  before: Entry | null
  id: Row['id']
  req: PayloadRequest
  setting: TombstoneSetting
}): Promise<void> => {
  // A draft saved over the entry is only a version, and most changes concern no date.
  if (before && isSameWindow({ after, before, window })) return
  // A local operation sets the locale of the request it is given; the one that is going on keeps its own.
  const req = isolateObjectProperty(incomingReq, ['context', 'fallbackLocale', 'locale'])
  // While a version is being restored Payload gives nothing its default values, not even a new tombstone its id.
  req.context = { ...incomingReq.context, isRestoringVersion: false }
  // The slug is an option, so it is none of the generated names.
  const slug = tombstones as CollectionSlug
  const { docs: existing } = await req.payload.db.find<Row & TombstoneState>({
    collection: slug,
    limit: 0,
    pagination: false,
    req,
    where: {
      and: [{ entryCollection: { equals: collection } }, { entryId: { equals: String(id) } }],
    },
  })
  const planned = planTombstones({ after, before, existing, hasDrafts, now: Date.now(), window })
  const missing = new Map(planned.map((state) => [keyOf(state), state]))
  for (const tombstone of existing) {
    if (!missing.delete(keyOf(tombstone))) {
      await req.payload.delete({ id: tombstone.id, collection: slug, req })
    }
  }
  for (const { backAt, goneAt, reason, slug: entrySlug } of missing.values()) {
    const data = {
      backAt,
      entryCollection: collection,
      entryId: String(id),
      goneAt,
      reason,
      slug: entrySlug,
    }
    await req.payload.create({
      collection: slug,
      data: data as unknown as RequiredDataFromCollectionSlug<CollectionSlug>,
      req,
    })
  }
}
