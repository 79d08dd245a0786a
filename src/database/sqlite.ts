import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { addIndexes } from './addIndexes.ts'
import { giveObjectIds } from './giveObjectIds.ts'
import { refuseTakenRowIds } from './refuseTakenRowIds.ts'
import { withWriterQueue } from './queue/withWriterQueue.ts'

/** The embedded database: one file, WAL, one writer at a time, schema from migrations only. */
export const sqlite = ({ uri }: { uri: string }): DatabaseAdapterObj =>
  withOwnRules(
    withWriterQueue(
      sqliteAdapter({
        afterSchemaInit: [
          addIndexes({ sortFieldsOfTable: { meetings: ['start'], postings: ['deadline'] } }),
        ],
        allowIDOnCreate: true,
        client: { url: uri },
        idType: 'uuid',
        migrationDir: path.resolve(process.cwd(), 'src/database/migrations/sqlite'),
        push: false,
        transactionOptions: {},
      }),
    ),
  )

const withOwnRules = (base: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...base,
  init: (args) => {
    const adapter = base.init(args)
    giveObjectIds(adapter)
    refuseTakenRowIds(adapter)
    return adapter
  },
})
