import type { CollectionConfig, Config, Field, GlobalConfig } from 'payload'
import { companionFields } from './fields/companionFields.ts'
import { dropHiddenPaths } from './hooks/dropHiddenPaths.ts'
import { dropLead } from './hooks/dropLead.ts'
import { keepAskedLocale } from './hooks/keepAskedLocale.ts'
import { loadLead } from './hooks/loadLead.ts'
import { refuseFallback } from './hooks/refuseFallback.ts'
import type { ServedLocaleOptions } from './types.ts'
import { leadSelect } from './utilities/leadSelect.ts'
import { isIncluding } from './utilities/isIncluding.ts'
import { findField } from './utilities/findField.ts'

export type { ServedLocaleOptions } from './types.ts'

const leadOf = ({
  fields,
  leadField,
  slug,
}: {
  fields: Field[]
  leadField: string | false | undefined
  slug: string
}): string | false => {
  if (leadField === false) return false
  const field = leadField && findField({ fields, path: leadField })
  if (!leadField || !field || !('localized' in field) || !field.localized) {
    throw new Error(
      `served-locale: ${slug}.leadField "${leadField ?? ''}" is no localised field of ${slug}.`,
    )
  }
  return leadField
}

/**
 * Entries name the locale they were really served in, what fell back, and whether the translation is older than its
 * source; chosen locales never fall back.
 *
 * @throws Error naming the option, for an unknown collection, global, locale, or a lead field that is not localised
 */
export const servedLocalePlugin =
  ({
    collections = {},
    disabled = false,
    globals = {},
    noFallback = [],
    sourceLocale: givenSource,
  }: ServedLocaleOptions) =>
  (config: Config): Config => {
    const { localization } = config
    if (!localization) throw new Error('served-locale: the config has no localization.')
    const codes = localization.locales.map((locale) =>
      typeof locale === 'string' ? locale : locale.code,
    )
    const sourceLocale = givenSource ?? localization.defaultLocale
    for (const [option, given, known] of [
      ['noFallback', noFallback, codes],
      ['sourceLocale', [sourceLocale], codes],
      ['collections', Object.keys(collections), config.collections?.map(({ slug }) => slug)],
      ['globals', Object.keys(globals), config.globals?.map(({ slug }) => slug)],
    ] as const) {
      const unknown = given.find((name) => !known?.includes(name))
      if (unknown) throw new Error(`served-locale: ${option} names "${unknown}", which is none.`)
    }
    const withoutFallback = disabled || noFallback.length === 0 ? [] : [refuseFallback(noFallback)]

    const beforeRead = (leadField: string | false | undefined) =>
      withoutFallback.length === 0
        ? []
        : [
            keepAskedLocale({
              noFallback,
              setting: leadField === undefined ? undefined : { leadField, sourceLocale },
            }),
          ]

    /** What comes along with an entry that another one refers to: of a choice of fields, how its texts are to be read too. */
    const populated = (
      chosen: CollectionConfig['defaultPopulate'],
    ): CollectionConfig['defaultPopulate'] =>
      chosen && isIncluding(chosen) ? { ...chosen, dir: true, servedLocale: true } : chosen

    const withCollection = (collection: CollectionConfig): CollectionConfig => {
      const { admin, fields, hooks, slug } = collection
      const entity = collections[slug]
      const leadField =
        entity && leadOf({ fields, leadField: entity.leadField ?? admin?.useAsTitle, slug })
      const added =
        leadField === undefined ? undefined : companionFields({ leadField, sourceLocale })
      const all = added ? [...added.first, ...fields, ...added.last] : fields
      if (disabled) return { ...collection, fields: all }
      return {
        ...collection,
        ...(leadField !== undefined && { defaultPopulate: populated(collection.defaultPopulate) }),
        fields: all,
        hooks: {
          ...hooks,
          beforeRead: [...(hooks?.beforeRead ?? []), ...beforeRead(leadField)],
          ...(leadField !== undefined && {
            afterOperation: [...(hooks?.afterOperation ?? []), dropLead],
            afterRead: [...(hooks?.afterRead ?? []), dropHiddenPaths],
          }),
          beforeOperation: [
            ...(hooks?.beforeOperation ?? []),
            ...withoutFallback,
            ...(leadField === undefined ? [] : [loadLead({ leadField })]),
          ],
        },
      }
    }

    const withGlobal = (global: GlobalConfig): GlobalConfig => {
      const { fields, hooks, slug } = global
      const entity = globals[slug]
      const leadField = entity && leadOf({ fields, leadField: entity.leadField, slug })
      const added =
        leadField === undefined ? undefined : companionFields({ leadField, sourceLocale })
      const all = added ? [...added.first, ...fields, ...added.last] : fields
      if (disabled) return { ...global, fields: all }
      return {
        ...global,
        fields: all,
        hooks: {
          ...hooks,
          ...(leadField !== undefined && {
            afterRead: [...(hooks?.afterRead ?? []), dropHiddenPaths],
          }),
          beforeOperation: [...(hooks?.beforeOperation ?? []), ...withoutFallback],
          beforeRead: [...(hooks?.beforeRead ?? []), ...beforeRead(leadField)],
        },
        // A global has taken its `select` before any hook runs.
        ...(leadField !== undefined && {
          forceSelect: leadSelect({ forceSelect: global.forceSelect, leadField }),
        }),
      }
    }

    return {
      ...config,
      collections: config.collections?.map(withCollection),
      globals: config.globals?.map(withGlobal),
    }
  }
