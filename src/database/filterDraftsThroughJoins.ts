import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  PayloadRequest,
  Where,
  WhereField,
} from 'payload'
import { joinPathsOf } from './joinPathsOf.ts'
import { replaceJoinConditions } from './replaceJoinConditions.ts'

const METHODS = ['countVersions', 'findVersions', 'queryDrafts'] as const

type Args = {
  collection: CollectionSlug
  locale?: string
  req?: Partial<PayloadRequest>
  where?: Where
}

/**
 * A filter of drafts and versions on fields of joined entries (`version.postings.title`). What is joined refers to the
 * entry, and Payload looks for the version there: it found nothing on SQLite, and failed at references on MongoDB.
 */
export const filterDraftsThroughJoins = (adapter: BaseDatabaseAdapter): void => {
  const methods = adapter as unknown as Record<string, (args: Args) => Promise<unknown>>
  for (const method of METHODS) {
    const call = methods[method]?.bind(adapter)
    if (!call) continue
    methods[method] = async (args) => {
      const { collection, locale, req, where } = args
      const joins = joinPathsOf({ adapter, collection }).map((path) => `${PREFIX}${path}`)
      if (!where || joins.length === 0) return call(args)
      const byParent = await replaceJoinConditions({
        joins,
        replace: async ({ join, where: contains }) => {
          const { docs } = await adapter.find<{ id: string }>({
            collection,
            ...(locale && { locale }),
            pagination: false,
            req,
            select: { id: true },
            where: { [join.slice(PREFIX.length)]: { contains } as unknown as WhereField },
          })
          return { parent: { in: docs.map(({ id }) => id) } }
        },
        where,
      })
      return call({ ...args, where: byParent })
    }
  }
}

const PREFIX = 'version.'
