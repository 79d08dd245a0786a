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
  const { delivers, dependsOn, shows } = window
  const targets = new Map<string, string>()
  const guarded: string[] = []
  mapFields({
    fields: collection.fields,
    visit: ({ field, path }) => {
      if ('access' in field && field.access?.read) guarded.push(path)
      const isRelation = field.type === 'relationship' || field.type === 'upload'
      if (isRelation && typeof field.relationTo === 'string') targets.set(path, field.relationTo)
      return field
    },
  })
  for (const [option, paths] of Object.entries({
    delivers: Object.keys(delivers),
    dependsOn,
    shows: Object.keys(shows),
  })) {
    const missing = paths.find((path) => !targets.has(path))
    if (missing) {
      throw new Error(
        `publication-window: ${option} of ${slug} names "${missing}", which is no relation to one collection.`,
      )
    }
  }
  const isGuarded = (path: string) =>
    guarded.some((one) => path === one || path.startsWith(`${one}.`))
  return {
    collection: slug,
    hasDrafts: hasDrafts(collection),
    hasWindow: slug in collections,
    relations: [...targets].map(([field, on]) => ({
      delivers: delivers[field],
      field,
      isDecisive: dependsOn.includes(field),
      on,
      shows: shows[field] ?? (isGuarded(field) ? 'never' : 'always'),
    })),
    tombstones: tombstones.slug,
    window,
  }
}
