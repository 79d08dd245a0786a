import type { Payload } from 'payload'
import { mongodbStore } from './mongodbStore.ts'
import { sqliteStore } from './sqliteStore.ts'
import type { Store } from './Store.ts'

/** The store of the database in use. */
export const storeOf = (payload: Payload): Store =>
  payload.db.name === 'mongoose' ? mongodbStore(payload) : sqliteStore(payload)
