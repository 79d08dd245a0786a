import type { BaseDatabaseAdapter, CollectionSlug } from 'payload'

/** The paths of a collection's joins. */
export const joinPathsOf = ({
  adapter: { payload },
  collection,
}: {
  adapter: BaseDatabaseAdapter
  collection: CollectionSlug
}): string[] =>
  Object.values(payload.collections[collection]?.config.joins ?? {})
    .flat()
    .map(({ joinPath }) => joinPath)
