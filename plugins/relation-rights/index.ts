import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { guardDraftFilter } from './hooks/guardDraftFilter.ts'
import { guardSort } from './hooks/guardSort.ts'
import { hideFilteredIds } from './hooks/hideFilteredIds.ts'
import { hideReferences } from './hooks/hideReferences.ts'
import { hideReferencesOfGlobal } from './hooks/hideReferencesOfGlobal.ts'
import type { RelationRightsOptions } from './types.ts'

export type { RelationRightsOptions } from './types.ts'

/**
 * An entry tells nothing of the entries it refers to beyond what the reader may read of them: a relation is null, and no
 * filter or order looks behind it.
 *
 * @throws Error naming an excluded slug that is none
 */
export const relationRightsPlugin =
  ({ disabled = false, exclude = [] }: RelationRightsOptions = {}) =>
  (config: Config): Config => {
    if (disabled) return config
    const entities = [...(config.collections ?? []), ...(config.globals ?? [])]
    const unknown = exclude.find((slug) => !entities.some((entity) => entity.slug === slug))
    if (unknown) throw new Error(`relation-rights: exclude names "${unknown}", which is none.`)
    const isIncluded = ({ slug }: { slug: string }): boolean => !exclude.includes(slug)
    return {
      ...config,
      collections: config.collections?.map((one) => (isIncluded(one) ? withCollection(one) : one)),
      globals: config.globals?.map((one) => (isIncluded(one) ? withGlobal(one) : one)),
    }
  }

const withCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterOperation: [...(collection.hooks?.afterOperation ?? []), hideReferences],
    beforeOperation: [
      ...(collection.hooks?.beforeOperation ?? []),
      guardSort,
      hideFilteredIds,
      guardDraftFilter,
    ],
  },
})

const withGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterRead: [...(global.hooks?.afterRead ?? []), hideReferencesOfGlobal],
  },
})
