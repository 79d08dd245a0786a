import type { InArgs } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getTableColumns, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { BaseDatabaseAdapter } from 'payload'
import { keepLatest } from './keepLatest.ts'
import { shareColumns } from './shareColumns.ts'

/** Beginnings that are kept, one for each table and what is selected of it. */
const MOST = 100

/** What Payload asks Drizzle for: what of each entry, and which entries in what order. */
type Config = {
  columns?: Record<string, boolean>
  extras?: unknown
  limit?: number
  offset?: number
  orderBy?: () => SQL[]
  where?: SQL
  with?: Record<string, unknown>
}

type Built = { params: unknown[]; sql: string }

type Query = {
  execute: () => Promise<unknown>
  prepare: () => {
    getQuery: () => Built
    mapResult: (result: unknown, isFromBatch: boolean) => unknown
  }
}

type Builder = { findMany: (config?: Config) => Query }

type Beginning = { map: (rows: unknown) => unknown; sql: string | undefined }

/**
 * Has the SQL of reads built once for all that select the same of a table. It begins with what is selected of each
 * entry, kilobytes of nested selects over rows and translations, and ends with which entries. Drizzle builds both for
 * each read, which takes longer than to run it; here it builds the end only. Text, values and what is made of the rows
 * stay Drizzle's own. Left to it altogether are reads within a transaction, and those with joins, which have values in
 * the beginning.
 */
export const buildReadsOnce = (given: BaseDatabaseAdapter): void => {
  const adapter = given as unknown as SQLiteAdapter
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    await connect?.(options)
    const { client, drizzle } = adapter
    const beginnings = keepLatest<Beginning>({ most: MOST })
    const builders = drizzle.query as unknown as Record<string, Builder>
    for (const [name, builder] of Object.entries(builders)) {
      const findMany = builder.findMany.bind(builder)
      builder.findMany = (config = {}) => {
        const query = findMany(config)
        const shape = shapeOf(config)
        if (!shape) return query
        const execute = query.execute.bind(query)
        query.execute = async () => {
          const { map, sql } = beginnings.get(`${name} ${shape}`, () =>
            beginningOf({ config, findMany, name, table: adapter.tables[name] as SQLiteTable }),
          )
          const end = sql && endOf({ adapter, config, drizzle, name })
          if (!end) return execute()
          const { rows } = await client.execute({ args: end.params as InArgs, sql: sql + end.sql })
          return map(rows)
        }
        return query
      }
    }
  }
}

/**
 * What is selected, as a text that is the same for what gives the same SQL; undefined where values may be in it. The
 * functions in it are orders of rows, which depend on nothing around them.
 */
const shapeOf = ({ columns, extras, with: relations }: Config): string | undefined => {
  let hasValues = extras !== undefined
  const shape = JSON.stringify({ columns, relations }, (_key, value: unknown) => {
    if (typeof value === 'function') return String(value)
    if (typeof value !== 'object' || value === null || !('getSQL' in value)) return value
    hasValues = true
    return undefined
  })
  return hasValues ? undefined : shape
}

/** All of the SQL of a read without conditions. */
const beginningOf = ({
  config,
  findMany,
  name,
  table,
}: {
  config: Config
  findMany: Builder['findMany']
  name: string
  table: SQLiteTable
}): Beginning => {
  const prepared = findMany({ columns: config.columns, with: config.with }).prepare()
  const { params, sql } = prepared.getQuery()
  const isKept = params.length === 0 && sql.endsWith(` from "${name}" "${name}"`)
  const relations = Object.keys(config.with ?? {})
  // Only where an entry has translations does Payload copy its row.
  const share = relations.includes('_locales')
    ? shareColumns({ columns: Object.keys(getTableColumns(table)), relations })
    : undefined
  return {
    map: (rows) => {
      const entries = prepared.mapResult({ rows }, true)
      return share ? (entries as Record<string, unknown>[]).map(share) : entries
    },
    sql: isKept ? sql : undefined,
  }
}

/** What follows the table's name: conditions, order and limit. */
const endOf = ({
  adapter,
  config: { limit, offset, orderBy, where },
  drizzle,
  name,
}: {
  adapter: SQLiteAdapter
  config: Config
  drizzle: SQLiteAdapter['drizzle']
  name: string
}): Built | undefined => {
  const table = adapter.tables[name] as SQLiteTable & { id: SQLiteColumn }
  const query = drizzle.select({ id: table.id }).from(table).where(where).$dynamic()
  if (orderBy) query.orderBy(...orderBy())
  if (limit !== undefined) query.limit(limit)
  if (offset !== undefined) query.offset(offset)
  const { params, sql } = query.toSQL()
  const start = `select "id" from "${name}"`
  return sql.startsWith(start) ? { params, sql: sql.slice(start.length) } : undefined
}
