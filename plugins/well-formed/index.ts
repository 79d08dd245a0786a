import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { bindWhenPublished } from './bindWhenPublished.ts'
import { sanitizeOptions } from './defaults.ts'
import { emptyBlankTexts, emptyBlankTextsOfGlobal } from './hooks/emptyBlankTexts.ts'
import { refuseInvalidDraft, refuseInvalidGlobalDraft } from './hooks/refuseInvalidDraft.ts'
import { refuseMalformed, refuseMalformedGlobal } from './hooks/refuseMalformed.ts'
import {
  refuseGlobalMissingInSource,
  refuseMissingInSource,
} from './hooks/refuseMissingInSource.ts'
import {
  refuseUnknownGlobalRelations,
  refuseUnknownRelations,
} from './hooks/refuseUnknownRelations.ts'
import type { WellFormedOptions } from './types.ts'

export type { WellFormedOptions } from './types.ts'

/**
 * What is saved is well formed, drafts included: values have their field's type, a draft breaks no rule about what it
 * holds, and relations lead somewhere. What is not is refused with 400 and the path.
 *
 * @throws Error naming the option whose value cannot be used
 */
export const wellFormedPlugin = (options: WellFormedOptions = {}): ((config: Config) => Config) => {
  const sanitized = sanitizeOptions(options)
  const relations = sanitized.checkRelations
  const withCollection = (collection: CollectionConfig): CollectionConfig => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      // Before other work, which its refusal would take back.
      afterChange: [refuseMissingInSource, ...(collection.hooks?.afterChange ?? [])],
      // First of all, since every other hook may rely on types.
      beforeOperation: [refuseMalformed(sanitized), ...(collection.hooks?.beforeOperation ?? [])],
      beforeChange: [
        emptyBlankTexts,
        ...(collection.hooks?.beforeChange ?? []),
        refuseInvalidDraft,
        ...(relations ? [refuseUnknownRelations] : []),
      ],
    },
  })
  const withGlobal = (global: GlobalConfig): GlobalConfig => ({
    ...global,
    hooks: {
      ...global.hooks,
      afterChange: [refuseGlobalMissingInSource, ...(global.hooks?.afterChange ?? [])],
      beforeOperation: [refuseMalformedGlobal(sanitized), ...(global.hooks?.beforeOperation ?? [])],
      beforeChange: [
        emptyBlankTextsOfGlobal,
        ...(global.hooks?.beforeChange ?? []),
        refuseInvalidGlobalDraft,
        ...(relations ? [refuseUnknownGlobalRelations] : []),
      ],
    },
  })
  const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>): boolean =>
    typeof versions === 'object' && Boolean(versions.drafts)
  const isIncluded = ({ slug }: { slug: string }): boolean => !sanitized.exclude.includes(slug)
  return (config) => {
    if (sanitized.disabled) return config
    for (const one of [...(config.collections ?? []), ...(config.globals ?? [])])
      if (isIncluded(one) && hasDrafts(one)) bindWhenPublished(one.fields)
    return {
      ...config,
      collections: config.collections?.map((one) => (isIncluded(one) ? withCollection(one) : one)),
      globals: config.globals?.map((one) => (isIncluded(one) ? withGlobal(one) : one)),
    }
  }
}
