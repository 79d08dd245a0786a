import type { CollectionConfig, Plugin } from 'payload'
import { guardDatabase } from './database/guardDatabase.ts'
import { bySlug } from './endpoints/bySlug.ts'
import { formerSlugsField } from './fields/formerSlugsField.ts'
import { slugField } from './fields/slugField.ts'
import { slugWasPublicField } from './fields/slugWasPublicField.ts'
import { assignSlug } from './hooks/assignSlug.ts'
import { resolveSettings } from './resolveSettings.ts'
import type { SlugSettings, SlugsPluginOptions } from './types.ts'

const withFields = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [
    ...collection.fields,
    slugField(),
    formerSlugsField(),
    ...(collection.versions && typeof collection.versions === 'object' && collection.versions.drafts
      ? [slugWasPublicField()]
      : []),
  ],
})

const withBehaviour = (collection: CollectionConfig, settings: SlugSettings): CollectionConfig => ({
  ...collection,
  endpoints: [bySlug(collection.slug), ...(collection.endpoints || [])],
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), assignSlug(settings)],
  },
})

/**
 * Gives collections a `slug` by German rules, made from a field, unique and stable, and `formerSlugs` that redirect.
 * Throws at start on options that name no collection, no field, or make no sense.
 */
export const slugsPlugin =
  (options: SlugsPluginOptions): Plugin =>
  (config) => {
    const settings = resolveSettings({ collections: config.collections ?? [], options })
    return {
      ...config,
      collections: config.collections?.map((collection) => {
        const own = settings.get(collection.slug)
        if (!own) return collection
        const shaped = withFields(collection)
        return options.disabled ? shaped : withBehaviour(shaped, own)
      }),
      db: options.disabled ? config.db : guardDatabase({ db: config.db, settings }),
    }
  }
