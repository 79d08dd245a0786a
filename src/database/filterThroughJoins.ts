import type { BaseDatabaseAdapter, CollectionSlug, Where, WhereField } from 'payload'
import { joinPathsOf } from './joinPathsOf.ts'
import { replaceJoinConditions } from './replaceJoinConditions.ts'

const METHODS = [
  'count',
  'deleteMany',
  'deleteOne',
  'find',
  'findDistinct',
  'findOne',
  'updateMany',
  'updateOne',
] as const

type Args = { collection: CollectionSlug; where?: Where }

/**
 * A filter on fields of joined entries (`postings.title`). Payload's MongoDB adapter collects the entries that the joined
 * ones refer to by ObjectIDs alone, and ours are text: it found nothing, and failed at a reference of the joined entries
 * (`postings.board.id`). It has a second way, a condition on the joined entries themselves, that finds them by any id, and
 * as one, as SQLite does.
 */
export const filterThroughJoins = (adapter: BaseDatabaseAdapter): void => {
  const methods = adapter as unknown as Record<string, (args: Args) => Promise<unknown>>
  for (const method of METHODS) {
    const call = methods[method]?.bind(adapter)
    if (!call) continue
    methods[method] = async (args) => {
      const joins = joinPathsOf({ adapter, collection: args.collection })
      if (!args.where || joins.length === 0) return call(args)
      const where = await replaceJoinConditions({
        joins,
        replace: ({ join, where: contains }) => ({
          [join]: { contains } as unknown as WhereField,
        }),
        where: args.where,
      })
      return call({ ...args, where })
    }
  }
}
