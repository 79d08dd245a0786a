import type { DatabaseAdapterObj } from 'payload'
import { mongodb } from './mongodb.ts'
import { sqlite } from './sqlite.ts'

/**
 * The adapter that `DATABASE_URI` asks for: unset or `file:…` is the embedded SQLite, `mongodb://…` and
 * `mongodb+srv://…` a MongoDB server. One file per dialect.
 */
export const database = ({
  uri,
  compatibility,
}: {
  uri: string
  compatibility?: string
}): DatabaseAdapterObj =>
  uri.startsWith('mongodb') ? mongodb({ uri, compatibility }) : sqlite({ uri })
