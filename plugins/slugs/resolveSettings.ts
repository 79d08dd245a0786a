import { type CollectionConfig, flattenTopLevelFields } from 'payload'
import { fieldAffectsData } from 'payload/shared'
import { defaults, SHORTEST_MAX_LENGTH } from './defaults.ts'
import type { SlugSettings, SlugsPluginOptions } from './types.ts'

/** As `toSlug` writes them; it is not asked itself, since its tables are loaded for the first text. */
const isSlug = (text: string): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= defaults.maxLength

type ResolveSettingsArgs = { collections: CollectionConfig[]; options: SlugsPluginOptions }

/** Checks the options against the config and fills in the defaults. Throws naming the option that is wrong. */
export const resolveSettings = ({
  collections,
  options,
}: ResolveSettingsArgs): Map<string, SlugSettings> => {
  const fail = (option: string, problem: string): never => {
    throw new Error(`slugs plugin: option "${option}" ${problem}.`)
  }
  const maxLength = options.maxLength ?? defaults.maxLength
  if (!Number.isInteger(maxLength) || maxLength < SHORTEST_MAX_LENGTH)
    fail('maxLength', `must be a whole number of at least ${SHORTEST_MAX_LENGTH}`)
  const settings = new Map<string, SlugSettings>()
  for (const [slug, own] of Object.entries(options.collections)) {
    const path = `collections.${slug}`
    const collection = collections.find((candidate) => candidate.slug === slug)
    if (!collection) return fail(path, 'names no collection of the config')
    const names = flattenTopLevelFields(collection.fields)
      .filter(fieldAffectsData)
      .map(({ name }) => name)
    for (const taken of ['slug', 'formerSlugs', 'slugWasPublic'])
      if (names.includes(taken))
        fail(path, `names a collection that has a field "${taken}" already`)
    if (typeof own.useField === 'string' && !names.includes(own.useField))
      fail(`${path}.useField`, `names no field "${own.useField}" of the collection`)
    const prefix = own.prefix ?? slug
    if (!isSlug(prefix)) fail(`${path}.prefix`, 'must be a slug itself')
    settings.set(slug, {
      maxLength,
      prefix,
      reserved: new Set([...(options.reserved ?? defaults.reserved), ...(own.reserved ?? [])]),
      useField: own.useField,
    })
  }
  return settings
}
