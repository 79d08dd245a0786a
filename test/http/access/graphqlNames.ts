import { type CollectionSlug, formatNames } from 'payload'
import type { World } from './world.ts'

/** What a collection is called in GraphQL; undefined where it is not there. */
export const graphqlNames = (
  { payload }: World,
  slug: string,
): { plural: string; singular: string } | undefined => {
  const { graphQL } = payload.collections[slug as CollectionSlug]!.config
  if (graphQL === false) return undefined
  const { plural, singular } = formatNames(slug)
  return {
    plural: graphQL?.pluralName ?? plural,
    singular: graphQL?.singularName ?? singular,
  }
}
