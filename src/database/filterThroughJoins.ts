import type { BaseDatabaseAdapter, CollectionSlug, Where, WhereField } from 'payload'

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
 * (`postings.board.id`). It has a second way, a condition on the joined entries themselves, that finds them by any id.
 */
export const filterThroughJoins = (adapter: BaseDatabaseAdapter): void => {
  const methods = adapter as unknown as Record<string, (args: Args) => Promise<unknown>>
  for (const method of METHODS) {
    const call = methods[method]?.bind(adapter)
    if (!call) continue
    methods[method] = (args) => {
      const joins = pathsOf({ adapter, collection: args.collection })
      if (!args.where || joins.length === 0) return call(args)
      return call({ ...args, where: onJoined({ joins, where: args.where }) })
    }
  }
}

const pathsOf = ({
  adapter: { payload },
  collection,
}: {
  adapter: BaseDatabaseAdapter
  collection: CollectionSlug
}): string[] =>
  Object.values(payload.collections[collection]?.config.joins ?? {})
    .flat()
    .map(({ joinPath }) => joinPath)

const onJoined = ({ joins, where }: { joins: string[]; where: Where }): Where => {
  const conditions = Object.entries(where).map(([key, value]): Where => {
    if (Array.isArray(value)) {
      return { [key]: value.map((each) => onJoined({ joins, where: each })) }
    }
    const join = joins.find((path) => key.startsWith(`${path}.`))
    if (!join) return { [key]: value as WhereField }
    return { [join]: { contains: { [key.slice(join.length + 1)]: value } } }
  })
  // Several of them may be on one join.
  return conditions.length === 1 ? (conditions[0] ?? {}) : { and: conditions }
}
