import type { Config, Where } from 'payload'
import { tombstonesCollection } from './collections/tombstonesCollection.ts'
import { sanitizeOptions } from './defaults.ts'
import { followCollection } from './followCollection.ts'
import { applyUpdatedSince } from './hooks/applyUpdatedSince.ts'
import { settingOf } from './settingOf.ts'
import type { PublicationWindowOptions } from './types.ts'
import { windowCollection } from './windowCollection.ts'

export type { Delivers, PublicationWindowOptions } from './types.ts'

const changed = (field: 'goneAt' | 'updatedAt') => ({
  sinceWhere: ({ since }: { since: Date }): Where => ({
    [field]: { greater_than_equal: since.toISOString() },
  }),
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
    for (const slug of [...Object.keys(collections), ...Object.keys(updatedSince)]) {
      if (!known.has(slug)) {
        throw new Error(
          `publication-window: collections or updatedSince names "${slug}", which is no collection.`,
        )
      }
    }
    const followed = (config.collections ?? []).flatMap(
      (collection) => settingOf({ collection, options: sanitized }) ?? [],
    )
    const graves = tombstones.override(tombstonesCollection({ slug: tombstones.slug }))
    return {
      ...config,
      collections: [
        ...(config.collections ?? []).map((collection) => {
          const setting = followed.find((one) => one.collection === collection.slug)
          if (setting?.hasWindow)
            return windowCollection({ collection, followed, options: sanitized, setting })
          if (!setting || disabled) return collection
          return followCollection({ collection, followed, setting, ...changed('updatedAt') })
        }),
        disabled
          ? graves
          : {
              ...graves,
              hooks: {
                ...graves.hooks,
                beforeOperation: [
                  ...(graves.hooks?.beforeOperation ?? []),
                  applyUpdatedSince(changed('goneAt')),
                ],
              },
            },
      ],
    }
  }
