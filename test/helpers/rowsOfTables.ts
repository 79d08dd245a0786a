import { createClient } from '@libsql/client'

/** Columns whose value only tells rows of one table apart: nothing refers to it, and each database counts anew. */
const isCounter = (table: string, column: string): boolean =>
  column === 'id' && /(_locales|_rels|_texts|_roles|_scopes|_languages|_access)$/.test(table)

/**
 * Every row of every table of an SQLite file, sorted, without the counters of rows that nothing refers to.
 *
 * @param without tables that are left out
 */
export const rowsOfTables = async (
  file: string,
  without: string[] = [],
): Promise<Record<string, string[]>> => {
  const client = createClient({ url: `file:${file}` })
  const { rows: tables } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  const found: Record<string, string[]> = {}
  for (const { name } of tables) {
    const table = String(name)
    if (without.includes(table)) continue
    const { columns, rows } = await client.execute(`SELECT * FROM "${table}"`)
    // Rows of versions have an id of their own, beside the one of the row they are a version of.
    const isBelowVersion = /^_.*_v_version_/.test(table)
    const ownIds = columns.includes('_uuid') || isBelowVersion ? ['id', '_parent_id'] : []
    found[table] = rows
      .map((row) =>
        JSON.stringify(
          Object.fromEntries(
            columns
              .filter((column) => !isCounter(table, column) && !ownIds.includes(column))
              .map((column) => [column, row[column]]),
          ),
        ),
      )
      .sort()
  }
  client.close()
  return found
}
