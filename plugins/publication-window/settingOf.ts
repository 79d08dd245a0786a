import type { CollectionConfig } from 'payload'
import type { SanitizedPublicationWindowOptions, TombstoneSetting } from './types.ts'
import { hasDrafts } from './utilities/hasDrafts.ts'
import { mapFields } from './utilities/mapFields.ts'

/**
 * What the tombstones of one collection need to know, `undefined` if it is not followed.
 *
 * @throws Error naming the option, when it names no relation to one collection
 */
export const settingOf = ({
  collection,
  options: { collections, tombstones, updatedSince },
}: {
  collection: CollectionConfig
  options: SanitizedPublicationWindowOptions
}): TombstoneSetting | undefined => {
  const { slug } = collection
  const window = collections[slug] ?? updatedSince[slug]
  if (!window) return undefined
  const targets = new Map<string, string>()
  mapFields({
    fields: collection.fields,
    visit: ({ field, path }) => {
      const isRelation = field.type === 'relationship' || field.type === 'upload'
      if (isRelation && typeof field.relationTo === 'string') targets.set(path, field.relationTo)
      return field
    },
  })
  const dependsOn = window.dependsOn.map((field) => {
    const on = targets.get(field)
    if (on) return { field, on }
    throw new Error(
      `publication-window: dependsOn of ${slug} names "${field}", which is no relation to one collection.`,
    )
  })
  return {
    collection: slug,
    dependsOn,
    hasDrafts: hasDrafts(collection),
    hasWindow: slug in collections,
    tombstones: tombstones.slug,
    window,
  }
}
