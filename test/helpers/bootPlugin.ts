import { randomUUID } from 'node:crypto'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { Config, DatabaseAdapterObj } from 'payload'
import { mongodbPreset } from '../../src/database/mongodbPreset.ts'
import { bootMinimal, type MinimalPayload } from './bootMinimal.ts'
import { freshDatabase } from './freshDatabase.ts'

/**
 * Boots a Payload of its own for the test of a plugin (`bootMinimal`), on SQLite or on a new database of the MongoDB server
 * that the tests run against, by Payload's own adapters.
 */
export const bootPlugin = (config: Partial<Config>): Promise<MinimalPayload> =>
  bootMinimal(process.env.MONGODB_TEST_SERVER ? { db: onMongodb(), ...config } : config)

const onMongodb = (): DatabaseAdapterObj => {
  const { DATABASE_COMPATIBILITY, DATABASE_URI } = freshDatabase(`plugin-${randomUUID()}`)
  const preset = mongodbPreset(DATABASE_COMPATIBILITY)
  return mongooseAdapter({ ensureIndexes: true, ...preset, url: DATABASE_URI! })
}
