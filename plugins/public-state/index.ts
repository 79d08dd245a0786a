import type { Config } from 'payload'
import { sanitizeOptions } from './defaults.ts'
import { publicState } from './endpoints/publicState.ts'
import { publicStateField } from './fields/publicStateField.ts'
import type { PublicStateOptions } from './types.ts'

export type { PublicStateOptions } from './types.ts'

/**
 * Tells the office whether the public really sees an entry, and why not: a column of the list and a notice in the form.
 *
 * @throws Error naming the option, for an unknown collection
 */
export const publicStatePlugin =
  (options: PublicStateOptions) =>
  (config: Config): Config => {
    const sanitized = sanitizeOptions(options)
    const known = new Set(config.collections?.map(({ slug }) => slug))
    const unknown = Object.keys(sanitized.collections).find((slug) => !known.has(slug))
    if (unknown)
      throw new Error(`public-state: collections names "${unknown}", which is no collection.`)
    if (sanitized.disabled) return config
    return {
      ...config,
      collections: config.collections?.map((collection) =>
        collection.slug in sanitized.collections
          ? {
              ...collection,
              endpoints: [
                publicState({ collection: collection.slug, options: sanitized }),
                ...(collection.endpoints || []),
              ],
              fields: [publicStateField(sanitized), ...collection.fields],
            }
          : collection,
      ),
    }
  }
