import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { buildReadsOnce } from './buildReadsOnce.ts'
import { filterDraftsThroughJoins } from './filterDraftsThroughJoins.ts'
import { findTranslatedLists } from './findTranslatedLists.ts'
import { giveObjectIds } from './giveObjectIds.ts'
import { nameRowFields } from './nameRowFields.ts'
import { refuseTakenRowIds } from './refuseTakenRowIds.ts'
import { sqliteOptions } from './sqliteOptions.ts'
import { tellWhenFull } from './tellWhenFull.ts'
import { withWriterQueue } from './queue/withWriterQueue.ts'

/** The embedded database: one file, WAL, one writer at a time, schema from migrations only. */
export const sqlite = ({ uri }: { uri: string }): DatabaseAdapterObj =>
  withOwnRules(
    withWriterQueue(sqliteAdapter({ ...sqliteOptions({ uri }), transactionOptions: {} })),
  )

const withOwnRules = (base: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...base,
  init: (args) => {
    const adapter = base.init(args)
    buildReadsOnce(adapter)
    filterDraftsThroughJoins(adapter)
    findTranslatedLists(adapter)
    giveObjectIds(adapter)
    nameRowFields(adapter)
    refuseTakenRowIds(adapter)
    tellWhenFull(adapter)
    return adapter
  },
})
