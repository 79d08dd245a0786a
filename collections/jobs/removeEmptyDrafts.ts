import type {
  CollectionSlug,
  JsonObject,
  PayloadRequest,
  SanitizedCollectionConfig,
  TaskConfig,
  TypeWithID,
} from 'payload'
import { inTransaction } from './inTransaction.ts'
import { isUntouched } from './isUntouched.ts'
import { nightly } from './nightly.ts'

const DAY = 24 * 60 * 60 * 1000

type Candidate = { config: SanitizedCollectionConfig; id: string; req: PayloadRequest }

const leavesEmptyDrafts = ({ versions }: SanitizedCollectionConfig): boolean =>
  Boolean(versions && versions.drafts && versions.drafts.autosave)

const isOpenInAdmin = async ({ config, id, req }: Candidate): Promise<boolean> => {
  const { totalDocs } = await req.payload.db.count({
    collection: 'payload-locked-documents',
    req,
    where: {
      'document.relationTo': { equals: config.slug },
      'document.value': { equals: id },
      updatedAt: { greater_than: new Date(Date.now() - DAY).toISOString() },
    },
  })
  return totalDocs > 0
}

/** No version was published and none holds anything: what was typed and taken back can still be restored. */
const holdsNothing = async (candidate: Candidate): Promise<boolean> => {
  const { config, id, req } = candidate
  const collection = config.slug as CollectionSlug
  const fields = config.flattenedFields
  const doc = await req.payload.db.findOne<JsonObject & TypeWithID>({
    collection,
    locale: 'all',
    req,
    where: { id: { equals: id } },
  })
  const { docs: versions } = await req.payload.db.findVersions<JsonObject>({
    collection,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { parent: { equals: id } },
  })
  const states: (JsonObject | null)[] = [
    doc,
    ...versions.map(({ version }) => ({ ...version, id })),
  ]
  return states.every(
    (state) => state && state._status === 'draft' && isUntouched({ doc: state, fields }),
  )
}

const removeIfEmpty = async (candidate: Candidate): Promise<boolean> => {
  if (!(await holdsNothing(candidate)) || (await isOpenInAdmin(candidate))) return false
  const { config, id, req } = candidate
  await req.payload.delete({ collection: config.slug as CollectionSlug, id, req })
  return true
}

/**
 * Removes what a visit of "create" leaves behind where entries are saved by themselves: drafts older than a day that
 * were never published, hold nothing but defaults in any version, and are open nowhere. The trash is left alone.
 */
export const removeEmptyDrafts: TaskConfig<{ input: object; output: { removed: number } }> = {
  slug: 'removeEmptyDrafts',
  handler: async ({ req: { payload } }) => {
    let removed = 0
    for (const config of payload.config.collections.filter(leavesEmptyDrafts)) {
      const { docs } = await payload.find({
        collection: config.slug as CollectionSlug,
        depth: 0,
        pagination: false,
        select: {},
        where: {
          _status: { equals: 'draft' },
          createdAt: { less_than: new Date(Date.now() - DAY).toISOString() },
        },
      })
      for (const { id } of docs) {
        const isRemoved = await inTransaction(payload, (req) =>
          removeIfEmpty({ config, id: String(id), req }),
        )
        if (isRemoved) removed++
      }
    }
    return { output: { removed } }
  },
  outputSchema: [{ name: 'removed', type: 'number', required: true }],
  retries: 2,
  schedule: nightly,
}
