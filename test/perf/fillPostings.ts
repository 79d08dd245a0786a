import { createClient, type Client, type Row } from '@libsql/client'

type Clone = {
  columns: string[]
  parent: { column: string; table: string } | undefined
  table: string
}

/** An id in the form of the one that it is made from: a UUID, or the 24 digits of a row. */
const NEW_ID = `CASE WHEN length(t.id) = 36
  THEN lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2)
    || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))
  ELSE lower(hex(randomblob(12))) END`

/** The entries of another table in turn. */
const turnOf = (table: string): string =>
  `(SELECT id FROM "turns_${table}" WHERE n = m.n % (SELECT count(*) FROM ${table}))`

/** What differs from entry to entry, in the table of postings and, with a prefix, in that of their versions. */
const OWN: Record<string, string> = {
  board_id: turnOf('advisory_boards'),
  created_at: `strftime('%Y-%m-%dT%H:%M:%fZ', t.created_at, '-' || m.n || ' minutes')`,
  deadline: `strftime('%Y-%m-%dT%H:%M:%fZ', t.deadline, '+' || (m.n % 300) || ' days', '+' || m.n || ' seconds')`,
  provider_id: turnOf('member_organizations'),
  published_at: `strftime('%Y-%m-%dT%H:%M:%fZ', t.published_at, '-' || m.n || ' minutes')`,
  slug: `t.slug || '-' || m.n`,
  updated_at: `strftime('%Y-%m-%dT%H:%M:%fZ', t.updated_at, '-' || m.n || ' minutes')`,
}

const quoted = (name: string): string => `"${name}"`

const pragma = async (client: Client, name: string, table: string): Promise<Row[]> =>
  (await client.execute(`PRAGMA ${name}(${quoted(table)})`)).rows

/** The tables that hold an entry of `root`, each after the one it hangs on: rows, translations, versions. */
const tablesBelow = async (client: Client, root: string): Promise<Clone[]> => {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  const parents = new Map<string, { column: string; table: string }>()
  for (const { name } of rows) {
    const table = String(name)
    for (const { from, table: to } of await pragma(client, 'foreign_key_list', table))
      if (from === '_parent_id' || from === 'parent_id')
        parents.set(table, { column: String(from), table: String(to) })
  }
  const order = [root]
  for (const above of order)
    for (const [table, parent] of parents) if (parent.table === above) order.push(table)
  return Promise.all(
    order.map(async (table) => ({
      columns: (await pragma(client, 'table_info', table))
        // Numbers are given by the table itself.
        .filter(({ name, type }) => !(name === 'id' && type === 'INTEGER'))
        .map(({ name }) => String(name)),
      parent: parents.get(table),
      table,
    })),
  )
}

const valueOf = ({ columns, parent, table }: Clone, column: string): string => {
  if (column === 'id') return 'm.new'
  if (column === parent?.column) return columns.includes('id') ? 'm.parent' : 'p.new'
  const isOfVersion = table === '_postings_v' && column.startsWith('version_')
  const own = OWN[isOfVersion ? column.slice('version_'.length) : column]
  if (!own || !(table === 'postings' || isOfVersion)) return `t.${quoted(column)}`
  return isOfVersion ? own.replaceAll('t.', 't.version_') : own
}

/** Copies of the rows of one table for all copies of what they hang on; `m_<table>` remembers which became which. */
const statementsOf = (clone: Clone): string[] => {
  const { columns, parent, table } = clone
  const names = columns.map(quoted).join(', ')
  const values = columns.map((column) => valueOf(clone, column)).join(', ')
  if (!parent || columns.includes('id')) {
    const above = parent
      ? `SELECT t.id AS old, ${NEW_ID} AS new, p.new AS parent, p.n FROM ${quoted(table)} t
         JOIN "m_${parent.table}" p ON p.old = t.${quoted(parent.column)}`
      : `SELECT t.id AS old, ${NEW_ID} AS new, NULL AS parent, c.n FROM copies c
         JOIN templates s ON s.n = c.n % (SELECT count(*) FROM templates) JOIN ${quoted(table)} t ON t.id = s.id`
    return [
      `CREATE TEMP TABLE "m_${table}" AS ${above}`,
      `CREATE INDEX temp."m_${table}_old" ON "m_${table}" (old)`,
      `INSERT INTO ${quoted(table)} (${names}) SELECT ${values} FROM "m_${table}" m JOIN ${quoted(table)} t ON t.id = m.old`,
    ]
  }
  return [
    `INSERT INTO ${quoted(table)} (${names}) SELECT ${values} FROM ${quoted(table)} t
     JOIN "m_${parent.table}" p ON p.old = t.${quoted(parent.column)}`,
  ]
}

/**
 * Brings a database to `count` published postings: copies of those that Payload itself has made and that are public
 * now, whole with rows, translations and versions, each with dates, an address, a provider and a board of its own. Payload
 * takes 40 ms for one of them.
 *
 * @throws Error where there is no posting to copy
 */
export const fillPostings = async ({
  count,
  file,
}: {
  count: number
  file: string
}): Promise<void> => {
  const client = createClient({ url: `file:${file}` })
  try {
    const { rows } = await client.execute(`SELECT id FROM postings WHERE _status = 'published'
      AND deleted_at IS NULL AND publish_at IS NULL AND unpublish_at IS NULL AND filled_at IS NULL
      AND coalesce(expires_at, '9') > datetime('now') AND coalesce(deadline, '9') > datetime('now') ORDER BY id`)
    if (rows.length === 0) throw new Error(`${file} has no public posting to copy.`)
    const tables = await tablesBelow(client, 'postings')
    // One connection for the temporary tables, and one commit.
    const transaction = await client.transaction('write')
    await transaction.execute('CREATE TEMP TABLE templates AS SELECT NULL AS n, NULL AS id LIMIT 0')
    for (const [n, { id }] of rows.entries())
      await transaction.execute({
        args: [n, String(id)],
        sql: 'INSERT INTO templates VALUES (?, ?)',
      })
    await transaction.execute(`CREATE TEMP TABLE copies AS WITH RECURSIVE c (n) AS
      (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${Math.max(1, count - rows.length)}) SELECT n FROM c`)
    for (const table of ['advisory_boards', 'member_organizations'])
      await transaction.execute(`CREATE TEMP TABLE "turns_${table}" AS
        SELECT row_number() OVER (ORDER BY id) - 1 AS n, id FROM ${table}`)
    for (const table of tables)
      for (const statement of statementsOf(table)) await transaction.execute(statement)
    await transaction.commit()
  } finally {
    client.close()
  }
}
