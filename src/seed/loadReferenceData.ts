import type { Payload } from 'payload'
import type { SeedContext } from './index.ts'
import { asOf, type ReferenceMunicipality, saxony, source } from './reference/saxony.ts'

export type ReferenceReport = { created: number; kept: number; updated: number }

/**
 * Brings the shipped municipalities into the database, found by their official key. It can run at every start: an entry that
 * is as new as the list is left as editors made it, an older one gets the list's name, kind, source and day, and nothing
 * else of it is touched.
 */
export const loadReferenceData = async ({
  payload,
}: Partial<SeedContext> & Pick<SeedContext, 'payload'>): Promise<ReferenceReport> => {
  const report: ReferenceReport = { created: 0, kept: 0, updated: 0 }
  for (const entry of saxony) report[await load({ entry, payload })] += 1
  return report
}

const load = async ({
  entry: { name, oparlEndpoint, ...entry },
  payload,
}: {
  entry: ReferenceMunicipality
  payload: Payload
}): Promise<keyof ReferenceReport> => {
  const collection = 'municipalities'
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    where: { ags: { equals: entry.ags } },
  })
  const existing = docs[0]
  if (existing && (existing.asOf ?? '') >= asOf) return 'kept'
  const data = { ...entry, asOf, name, source }
  const { id } = existing
    ? await payload.update({ collection, data, id: existing.id, locale: 'de' })
    : await payload.create({ collection, data: { ...data, oparlEndpoint }, locale: 'de' })
  // Easy German falls back to nothing, and the official name is the same there.
  await payload.update({ collection, data: { name }, id, locale: 'de-simple' })
  return existing ? 'updated' : 'created'
}
