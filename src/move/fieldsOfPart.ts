import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionSlug,
  type FlattenedField,
  type Payload,
} from 'payload'
import type { Part } from './parts.ts'

/** The fields of a stored entry of a part; of a version those around its content as well. */
export const fieldsOfPart = ({
  part: { kind, slug },
  payload: { collections, config },
}: {
  part: Part
  payload: Payload
}): FlattenedField[] => {
  const isVersion = kind === 'versions' || kind === 'globalVersions'
  if (kind === 'globals' || kind === 'globalVersions') {
    const global = config.globals.find((each) => each.slug === slug)
    if (!global) return []
    return isVersion ? buildVersionGlobalFields(config, global, true) : global.flattenedFields
  }
  const collection = collections[slug as CollectionSlug].config
  return isVersion
    ? buildVersionCollectionFields(config, collection, true)
    : collection.flattenedFields
}
