import {
  type BaseDatabaseAdapter,
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionSlug,
  type FlattenedField,
} from 'payload'

type Args = {
  collection?: string
  collectionSlug?: string
  global?: string
  globalSlug?: string
  slug?: string
}

/** The fields of what a method of an adapter is asked for: those of the entry, or those of its versions. */
export const fieldsOf = ({
  adapter: { payload },
  args,
  isGlobal,
  isVersion,
}: {
  adapter: BaseDatabaseAdapter
  args: object
  isGlobal: boolean
  isVersion: boolean
}): FlattenedField[] => {
  const { collection, collectionSlug, global, globalSlug, slug } = args as Args
  if (isGlobal) {
    // Payload names a global as `collection` where it asks for its newest draft.
    const name = globalSlug ?? global ?? slug ?? collection
    const config = payload.globals.config.find((each) => each.slug === name)
    if (!config) return []
    return isVersion
      ? buildVersionGlobalFields(payload.config, config, true)
      : config.flattenedFields
  }
  const config = payload.collections[(collectionSlug ?? collection) as CollectionSlug]?.config
  if (!config) return []
  return isVersion
    ? buildVersionCollectionFields(payload.config, config, true)
    : config.flattenedFields
}
