import type { Client, Row } from '@libsql/client'

const tablesOf = async (client: Client): Promise<string[]> => {
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  return rows.map(({ name }) => String(name))
}

/** How many rows each table holds. */
export const countRows = async (client: Client): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const table of await tablesOf(client)) {
    const { rows } = await client.execute(`SELECT count(*) AS n FROM "${table}"`)
    counts[table] = Number(rows[0]?.['n'])
  }
  return counts
}

const valueOf = (column: Row, isReference: boolean): number | string => {
  const isNumber = /int|num|real/i.test(String(column['type']))
  if (isReference || column['pk']) return isNumber ? 1 : 'fill'
  return isNumber ? 1 : '"fill"'
}

/**
 * Puts one row into every table that is empty, each column set, each reference met: a database in use, whatever its
 * schema was at the time.
 */
export const fillTables = async (client: Client): Promise<void> => {
  const counts = await countRows(client)
  const statements: { args: (number | string)[]; sql: string }[] = []
  for (const [table, count] of Object.entries(counts)) {
    if (count > 0) continue
    const { rows: columns } = await client.execute(`PRAGMA table_info("${table}")`)
    const { rows: references } = await client.execute(`PRAGMA foreign_key_list("${table}")`)
    const names = columns.map(({ name }) => String(name))
    statements.push({
      args: columns.map((column) =>
        valueOf(
          column,
          references.some(({ from }) => from === column['name']),
        ),
      ),
      sql: `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    })
  }
  // Tables refer to each other in circles, so the references are checked at the commit.
  await client.batch([{ args: [], sql: 'PRAGMA defer_foreign_keys = ON' }, ...statements])
}
