import {
  getLatestCollectionVersion,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

type Row = Record<string, unknown>
type Args = { collection: SanitizedCollectionConfig; id: number | string; req: PayloadRequest }

/** The public row and the latest version of an entry, as the database holds them. */
export const findStored = async ({
  collection,
  id,
  req,
}: Args): Promise<{ latest?: Row; stored?: Row }> => {
  const where = { id: { equals: id } }
  const query = { collection: collection.slug, locale: 'all', req, where }
  const stored = await req.payload.db.findOne<Row & { id: string }>(query)
  if (!stored) return {}
  const latest = await getLatestCollectionVersion({
    id,
    config: collection,
    payload: req.payload,
    query,
    req,
  })
  return { latest: latest as Row | undefined, stored }
}
