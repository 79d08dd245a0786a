import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { filterDraftsThroughJoins } from './filterDraftsThroughJoins.ts'
import { filterThroughJoins } from './filterThroughJoins.ts'
import { ignoreEmptySorts } from './ignoreEmptySorts.ts'
import { keepConcurrentSessions } from './keepConcurrentSessions.ts'
import { limitJoinsPerEntry } from './limitJoinsPerEntry.ts'
import { mongodbPreset } from './mongodbPreset.ts'
import { omitEmptyUniques } from './omitEmptyUniques.ts'
import { readMissingAsNull } from './readMissingAsNull.ts'
import { refuseStaleSaves } from './refuseStaleSaves.ts'
import { tellWhenAway } from './tellWhenAway.ts'

/**
 * A MongoDB server, or one that speaks its protocol: then `compatibility` names Payload's own preset for it.
 *
 * Ids are our own text on every collection. Indexes are built before the first request (`ensureIndexes`), since the
 * first writes race the builds otherwise, unless the preset forbids it.
 */
export const mongodb = ({
  uri,
  compatibility,
}: {
  uri: string
  compatibility?: string
}): DatabaseAdapterObj => {
  const base = mongooseAdapter({
    allowIDOnCreate: true,
    connectOptions: {
      // Waits for a server that is away would hold requests for half a minute.
      bufferCommands: false,
      // So does one that stays connected and answers nothing: it counts as away after this time without a heartbeat.
      connectTimeoutMS: 10_000,
      heartbeatFrequencyMS: 2000,
      serverSelectionTimeoutMS: 3000,
    },
    ensureIndexes: true,
    ...mongodbPreset(compatibility),
    url: uri,
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      readMissingAsNull(adapter)
      filterThroughJoins(adapter)
      filterDraftsThroughJoins(adapter)
      ignoreEmptySorts(adapter)
      omitEmptyUniques(adapter)
      keepConcurrentSessions(adapter)
      limitJoinsPerEntry(adapter)
      refuseStaleSaves(adapter)
      tellWhenAway(adapter)
      return adapter
    },
  }
}
