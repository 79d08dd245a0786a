import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import { defaults } from './defaults.ts'
import { addRenderedFields } from './fields/addRenderedFields.ts'
import { deferCollection } from './hooks/deferCollection.ts'
import { finishCollection } from './hooks/finishCollection.ts'
import { finishGlobal } from './hooks/finishGlobal.ts'
import { planCollection } from './hooks/planCollection.ts'
import { planGlobal } from './hooks/planGlobal.ts'
import type { RenderedTextPluginOptions, RenderedTextSettings } from './types.ts'

const check = (
  { collections, globals, maxDepth, maxNodes }: RenderedTextSettings,
  known: { collections: string[]; globals: string[] },
): void => {
  const fail = (option: string, problem: string): never => {
    throw new Error(`rendered-text plugin: option "${option}" ${problem}.`)
  }
  for (const slug of collections ?? [])
    if (!known.collections.includes(slug)) fail('collections', `names no collection: "${slug}"`)
  for (const slug of globals ?? [])
    if (!known.globals.includes(slug)) fail('globals', `names no global: "${slug}"`)
  if (!Number.isInteger(maxDepth) || maxDepth < 1) fail('maxDepth', 'must be a positive number')
  if (!Number.isInteger(maxNodes) || maxNodes < 1) fail('maxNodes', 'must be a positive number')
}

const withCollection =
  (settings: RenderedTextSettings) =>
  (collection: CollectionConfig): CollectionConfig => {
    if (settings.collections && !settings.collections.includes(collection.slug)) return collection
    const fields = addRenderedFields({
      fields: collection.fields,
      path: collection.slug,
      settings,
    })
    if (settings.disabled) return { ...collection, fields }
    const { hooks } = collection
    return {
      ...collection,
      fields,
      hooks: {
        ...hooks,
        afterOperation: [...(hooks?.afterOperation ?? []), finishCollection(settings)],
        afterRead: [...(hooks?.afterRead ?? []), deferCollection(settings)],
        beforeOperation: [...(hooks?.beforeOperation ?? []), planCollection(settings)],
      },
    }
  }

const withGlobal =
  (settings: RenderedTextSettings) =>
  (global: GlobalConfig): GlobalConfig => {
    if (settings.globals && !settings.globals.includes(global.slug)) return global
    const fields = addRenderedFields({ fields: global.fields, path: global.slug, settings })
    if (settings.disabled) return { ...global, fields }
    const { hooks } = global
    return {
      ...global,
      fields,
      hooks: {
        ...hooks,
        afterRead: [...(hooks?.afterRead ?? []), finishGlobal(settings)],
        beforeOperation: [...(hooks?.beforeOperation ?? []), planGlobal(settings)],
      },
    }
  }

/**
 * Delivers every rich text `x` also as `xHtml` (sanitised) and `xText`, in REST and GraphQL, made only when asked for,
 * and refuses malformed rich text at its field. List it after the plugins that add rich text fields or change what they
 * hold. Throws at start on options that name nothing.
 */
export const renderedTextPlugin =
  (options: RenderedTextPluginOptions = {}): Plugin =>
  (config) => {
    const settings: RenderedTextSettings = { ...defaults, ...options }
    check(settings, {
      collections: (config.collections ?? []).map(({ slug }) => slug),
      globals: (config.globals ?? []).map(({ slug }) => slug),
    })
    return {
      ...config,
      blocks: config.blocks?.map((block) => ({
        ...block,
        fields: addRenderedFields({ fields: block.fields, path: `blocks.${block.slug}`, settings }),
      })),
      collections: config.collections?.map(withCollection(settings)),
      globals: config.globals?.map(withGlobal(settings)),
    }
  }
