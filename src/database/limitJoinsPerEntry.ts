import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, CollectionSlug, JsonObject } from 'payload'

type Join = { count?: boolean; limit?: number; page?: number }
type Joins = Record<string, false | Join>
type Joined = { docs: unknown[]; hasNextPage: boolean; totalDocs?: number }
type ListArgs = { collection: CollectionSlug; joins?: Joins; limit?: number }
type List = { docs: JsonObject[] }

/**
 * Without `$lookup` (the presets of `DATABASE_COMPATIBILITY`) Payload's adapter applies the limit of a join to all
 * entries of a list together, so that some come out empty, and counts them together. Here a list asks for the ids of
 * all joined entries at once, and each entry gets its own page of them.
 */
export const limitJoinsPerEntry = (adapter: BaseDatabaseAdapter): void => {
  if ((adapter as unknown as MongooseAdapter).useJoinAggregations !== false) return
  for (const method of ['find', 'queryDrafts'] as const) {
    const list = adapter[method].bind(adapter) as (args: ListArgs) => Promise<List>
    const limited: typeof list = async (args) => {
      const { collection, joins = {}, limit } = args
      if (limit === 1 || Object.keys(joins).length === 0) return list(args)
      const whole = mapJoins(joins, (join) => ({ ...join, limit: 0, page: 1 }))
      const result = await list({ ...args, joins: whole })
      const defaults = defaultLimits({ adapter, collection })
      for (const doc of result.docs) {
        for (const [path, join] of Object.entries(joins)) {
          if (join) paginate({ doc, join, limit: join.limit ?? defaults.get(path) ?? 10, path })
        }
      }
      return result
    }
    Object.assign(adapter, { [method]: limited })
  }
}

const mapJoins = (joins: Joins, change: (join: Join) => Join): Joins =>
  Object.fromEntries(
    Object.entries(joins).map(([path, join]) => [path, join === false ? false : change(join)]),
  )

const defaultLimits = ({
  adapter,
  collection,
}: {
  adapter: BaseDatabaseAdapter
  collection: CollectionSlug
}): Map<string, number | undefined> => {
  const config = adapter.payload.collections[collection]?.config
  return new Map(
    [...Object.values(config?.joins ?? {}).flat(), ...(config?.polymorphicJoins ?? [])].map(
      ({ field, joinPath }) => [joinPath, field.defaultLimit],
    ),
  )
}

const paginate = ({
  doc,
  join,
  limit,
  path,
}: {
  doc: JsonObject
  join: Join
  limit: number
  path: string
}): void => {
  const joined = path
    .split('.')
    .reduce<unknown>((value, name) => (value as JsonObject | undefined)?.[name], doc)
  if (!isJoined(joined)) return
  const all = joined.docs
  const start = ((join.page ?? 1) - 1) * limit
  const end = limit === 0 ? all.length : start + limit
  joined.docs = all.slice(start, end)
  joined.hasNextPage = end < all.length
  if (join.count) joined.totalDocs = all.length
}

const isJoined = (value: unknown): value is Joined =>
  typeof value === 'object' && value !== null && Array.isArray((value as Joined).docs)
