import path from 'node:path'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { addIndexes } from './addIndexes.ts'

type Options = Parameters<typeof sqliteAdapter>[0]

/** What the embedded database is like, whoever writes to it: ids, indexes, schema from migrations only. */
export const sqliteOptions = ({ uri }: { uri: string }): Options => ({
  afterSchemaInit: [
    addIndexes({
      filterFieldsOfTable: { postings: ['board', 'kind', 'provider'] },
      sortFieldsOfTable: { meetings: ['start'], postings: ['deadline'] },
    }),
  ],
  allowIDOnCreate: true,
  client: { url: uri },
  idType: 'uuid',
  migrationDir: path.resolve(process.cwd(), 'src/database/migrations/sqlite'),
  push: false,
})
