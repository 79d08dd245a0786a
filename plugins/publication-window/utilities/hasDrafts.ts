import type { CollectionConfig } from 'payload'

/** Whether entries of a collection, as configured, have a `_status`. */
export const hasDrafts = ({ versions }: Pick<CollectionConfig, 'versions'>): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)
