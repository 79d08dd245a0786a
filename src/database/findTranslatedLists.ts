import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter } from 'payload'

/**
 * Texts and numbers of fields with several values lie in tables whose language stands in `locale`; Payload's filters look
 * for `_locale` there, as all other tables call it, and write SQL that no database takes. Here both names lead to it.
 */
export const findTranslatedLists = (given: BaseDatabaseAdapter): void => {
  const adapter = given as unknown as SQLiteAdapter
  const init = adapter.init?.bind(adapter)
  adapter.init = async () => {
    await init?.()
    for (const [name, table] of Object.entries(adapter.tables))
      if (/_(numbers|texts)$/.test(name) && 'locale' in table)
        Object.assign(table, { _locale: table.locale })
  }
}
