import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Row, TombstoneSetting } from '../types.ts'

/**
 * Dates entries that read otherwise from now on though nobody saved them: they are in the lists of those who ask what has
 * changed, and have been public from now on where they never were.
 */
export const markChanged = async ({
  now,
  req,
  rows,
  setting: { collection: slug, hasDrafts, hasWindow },
}: {
  now: number
  req: PayloadRequest
  rows: Row[]
  setting: TombstoneSetting
}): Promise<void> => {
  const { db } = req.payload
  const collection = slug as CollectionSlug
  const updatedAt = new Date(now).toISOString()
  const isFirst = ({ publishedAt }: Row) => hasWindow && !publishedAt
  for (const [some, data] of [
    [rows.filter(isFirst), { publishedAt: updatedAt, updatedAt }],
    [rows.filter((row) => !isFirst(row)), { updatedAt }],
  ] as const) {
    if (some.length === 0) continue
    const where = { id: { in: some.map(({ id }) => id) } }
    await db.updateMany({ collection, data, req, returning: false, where })
  }
  if (!hasDrafts || rows.length === 0) return
  const { docs: drafts } = await db.findVersions<Row>({
    collection,
    limit: 0,
    pagination: false,
    req,
    select: { parent: true },
    where: {
      and: [
        { parent: { in: rows.map(({ id }) => id) } },
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
      ],
    },
  })
  // A draft that waits stays newer than what is published: by that the admin panel tells that it waits.
  const versionData = { updatedAt: new Date(now + 1).toISOString() } as never
  for (const { id } of drafts)
    await db.updateVersion({ id, collection, req, returning: false, versionData })
}
