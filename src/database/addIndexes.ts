import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { index, type SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type Options = {
  /**
   * Fields of single tables by whose value published entries are listed, newest change first: of one provider, of one
   * board (`postings`). Without them SQLite walks along the newest of all until it has met enough of that one.
   */
  filterFieldsOfTable?: Record<string, string[]>
  /**
   * Fields of the main table by which published entries are listed, for each table that keeps drafts. A field that a
   * table does not have is left out.
   * @default ['updatedAt', 'createdAt', 'publishedAt']
   */
  sortFields?: string[]
  /** More of them for single tables (`advisory_boards`). */
  sortFieldsOfTable?: Record<string, string[]>
}

const DEFAULT_SORT_FIELDS = ['updatedAt', 'createdAt', 'publishedAt']

/**
 * The indexes that Payload's SQLite schema lacks. As shipped a `_locales` table has only the unique index on
 * `(_locale, _parent_id)`, which makes every list of localised entries quadratic. Measured: docs/database.md.
 */
export const addIndexes =
  ({
    filterFieldsOfTable = {},
    sortFields = DEFAULT_SORT_FIELDS,
    sortFieldsOfTable = {},
  }: Options = {}): SQLiteSchemaHook =>
  ({ extendTable, schema }) => {
    const add = (tableName: string, fields: string[]): void => {
      const table = schema.tables[tableName]
      const names = fields.map((field) => (table?.[field] as SQLiteColumn | undefined)?.name)
      if (!table || names.some((name) => name === undefined)) return
      const key = `${tableName}_${names.join('_')}_list_idx`.replaceAll('__', '_')
      extendTable({
        extraConfig: (columns) => {
          const [first, ...rest] = fields.map((field) => columns[field] as SQLiteColumn)
          return first ? { [key]: index(key).on(first, ...rest) } : {}
        },
        table,
      })
    }

    for (const [tableName, table] of Object.entries(schema.tables)) {
      if (tableName.endsWith('_locales')) add(tableName, ['_parentID'])
      // Lists of texts and numbers have an index by their order first, which finds no entry's own.
      if (/_(texts|numbers)$/.test(tableName)) add(tableName, ['parent'])
      const isVersions = 'version__status' in table
      if (isVersions) {
        // Lists of the admin and of readers with drafts: the newest version of each entry, newest first.
        add(tableName, ['latest', 'version_updatedAt'])
        add(tableName, ['latest', 'version__status'])
      } else if ('_status' in table) {
        for (const field of [...sortFields, ...(sortFieldsOfTable[tableName] ?? [])]) {
          add(tableName, ['_status', field])
        }
        for (const field of filterFieldsOfTable[tableName] ?? []) {
          add(tableName, ['_status', field, 'updatedAt'])
        }
      }
    }
    return schema
  }
