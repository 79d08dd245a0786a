import type { QueuedClient } from '../database/queue/QueuedClient.ts'

/**
 * Removes from the rows what refers to rows that do not exist, as SQLite does when an entry is deleted (`ON DELETE`):
 * MongoDB keeps such references. One in a column that must have a value stays.
 *
 * @returns how many were removed
 */
export const removeLostReferences = async (client: QueuedClient): Promise<number> => {
  let removed = 0
  for (let before = -1; before !== removed;) {
    before = removed
    const { rows: lost } = await client.execute('PRAGMA foreign_key_check')
    for (const row of lost) {
      const table = String(row['table'])
      const { rows: keys } = await client.execute(`PRAGMA foreign_key_list("${table}")`)
      const key = keys.find(({ id }) => id === row['fkid'])
      const sql =
        key?.['on_delete'] === 'CASCADE'
          ? `DELETE FROM "${table}" WHERE rowid = ?`
          : `UPDATE OR IGNORE "${table}" SET "${String(key?.['from'])}" = NULL WHERE rowid = ?`
      const { rowsAffected } = await client.execute(sql, [Number(row['rowid'])])
      removed += rowsAffected
    }
  }
  return removed
}
