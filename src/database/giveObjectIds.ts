import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import ObjectId from 'bson-objectid'
import type { BaseDatabaseAdapter } from 'payload'
import { tableOf } from './tableOf.ts'

const makeId = (): string => new ObjectId().toHexString()

/**
 * Ids that the database makes itself (of versions, globals and collections without an id field) get the form that
 * MongoDB demands, so that they stay what they are when the content moves there.
 */
export const giveObjectIds = (given: BaseDatabaseAdapter): void => {
  const adapter = given as unknown as SQLiteAdapter
  const init = adapter.init?.bind(adapter)
  adapter.init = async () => {
    await init?.()
    const set = (table: string | undefined): void => {
      const id = table === undefined ? undefined : adapter.tables[table]?.id
      if (id) Object.assign(id, { defaultFn: makeId })
    }
    const { collections, globals } = adapter.payload.config
    for (const { slug, versions } of collections) {
      if (!adapter.payload.collections[slug]?.customIDType) set(tableOf({ adapter, slug }))
      if (versions) set(tableOf({ adapter, isVersions: true, slug }))
    }
    for (const { slug, versions } of globals) {
      set(tableOf({ adapter, slug }))
      if (versions) set(tableOf({ adapter, isVersions: true, slug }))
    }
  }
}
