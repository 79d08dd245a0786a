import type { DatabaseAdapterObj } from 'payload'
import { sqlite } from './sqlite.ts'

/**
 * The adapter that `DATABASE_URI` asks for: unset or `file:…` is the embedded SQLite, `mongodb://…` and
 * `mongodb+srv://…` a MongoDB server. One file per dialect; that of MongoDB is loaded where it is asked for, since its
 * driver takes longer to load than all of SQLite.
 */
export const database = async ({
  uri,
  compatibility,
}: {
  uri: string
  compatibility?: string
}): Promise<DatabaseAdapterObj> => {
  if (!uri.startsWith('mongodb')) return sqlite({ uri })
  const { mongodb } = await import('./mongodb.ts')
  return mongodb({ uri, compatibility })
}
