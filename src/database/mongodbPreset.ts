import { compatibilityOptions, type MongooseAdapter } from '@payloadcms/db-mongodb'

type Preset = Partial<
  Pick<
    MongooseAdapter,
    | 'bulkOperationsSingleTransaction'
    | 'disableIndexHints'
    | 'ensureIndexes'
    | 'transactionOptions'
    | 'useAlternativeDropDatabase'
    | 'useBigIntForNumberIDs'
    | 'useJoinAggregations'
    | 'usePipelineInSortLookup'
  >
>

/** Payload's own options for a server that speaks MongoDB's protocol without all of its features. */
export const mongodbPreset = (name: string | undefined): Preset => {
  const presets: Record<string, Preset> = compatibilityOptions
  return (name ? presets[name] : undefined) ?? {}
}
