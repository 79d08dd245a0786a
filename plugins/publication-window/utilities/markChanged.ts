import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Row, TombstoneSetting } from '../types.ts'

type Version = { id: Row['id']; version: { _status?: null | string } }

/**
 * Dates an entry that reads otherwise from now on though nobody saved it: it is in the lists of those who ask what has
 * changed, and from now on it was public.
 */
export const markChanged = async ({
  now,
  req,
  row: { id, publishedAt },
  setting,
}: {
  now: number
  req: PayloadRequest
  row: Row
  setting: TombstoneSetting
}): Promise<void> => {
  const { db } = req.payload
  const collection = setting.collection as CollectionSlug
  const updatedAt = new Date(now).toISOString()
  await db.updateOne({
    id,
    collection,
    data: { updatedAt, ...(setting.hasWindow && !publishedAt && { publishedAt: updatedAt }) },
    req,
    returning: false,
  })
  if (!setting.hasDrafts) return
  const { docs } = await db.findVersions<Row>({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const [latest] = docs as unknown as Version[]
  if (latest?.version._status !== 'draft') return
  // A draft that waits stays newer than what is published: by that the admin panel tells that it waits.
  await db.updateVersion({
    id: latest.id,
    collection,
    req,
    returning: false,
    versionData: { updatedAt: new Date(now + 1).toISOString() } as never,
  })
}
