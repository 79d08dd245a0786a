import type { CollectionConfig, Config } from 'payload'
import { tombstonesCollection } from './collections/tombstonesCollection.ts'
import { sanitizeOptions } from './defaults.ts'
import { applyUpdatedSince } from './hooks/applyUpdatedSince.ts'
import type { PublicationWindowOptions } from './types.ts'
import { windowCollection } from './windowCollection.ts'

export type { PublicationWindowOptions } from './types.ts'

const withUpdatedSince = ({
  collection,
  field,
}: {
  collection: CollectionConfig
  field: 'goneAt' | 'updatedAt'
}): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ...(collection.hooks?.beforeOperation ?? []),
      applyUpdatedSince({
        sinceWhere: ({ since }) => ({ [field]: { greater_than_equal: since.toISOString() } }),
      }),
    ],
  },
})

/**
 * Entries are public from `publishAt` until the first of their ends, enforced when reading, without a job. What was
 * public and went leaves a tombstone; lists take `updatedSince`.
 *
 * @throws Error naming the option, for an unknown collection, field or zone
 */
export const publicationWindowPlugin =
  (options: PublicationWindowOptions) =>
  (config: Config): Config => {
    const sanitized = sanitizeOptions(options)
    const { collections, disabled, timeZone, tombstones, updatedSince } = sanitized
    if (!Intl.supportedValuesOf('timeZone').includes(timeZone) && timeZone !== 'UTC') {
      throw new Error(`publication-window: timeZone "${timeZone}" is no IANA time zone.`)
    }
    const known = new Set(config.collections?.map(({ slug }) => slug))
    for (const slug of [...Object.keys(collections), ...updatedSince]) {
      if (!known.has(slug)) {
        throw new Error(
          `publication-window: collections or updatedSince names "${slug}", which is no collection.`,
        )
      }
    }
    const graves = tombstones.override(tombstonesCollection({ slug: tombstones.slug }))
    return {
      ...config,
      collections: [
        ...(config.collections ?? []).map((collection) => {
          const window = collections[collection.slug]
          if (window) return windowCollection({ collection, options: sanitized, window })
          return updatedSince.includes(collection.slug) && !disabled
            ? withUpdatedSince({ collection, field: 'updatedAt' })
            : collection
        }),
        disabled ? graves : withUpdatedSince({ collection: graves, field: 'goneAt' }),
      ],
    }
  }
