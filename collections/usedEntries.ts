import { type CollectionConfig, type Field, type Plugin } from 'payload'
import { keepWhatIsUsed, type Use } from './hooks/keepWhatIsUsed.ts'
import { slugs } from './slugs.ts'

/** People are not kept: they may be erased whenever they ask for it, and what named them then names nobody. */
const notKept: string[] = [slugs.people]

type Need = { path: string; targets: string[] }

/** All relations without which an entry is not complete, or which say that they keep what they refer to. */
const needsOf = (fields: Field[], start = ''): Need[] =>
  fields.flatMap((field): Need[] => {
    const path = 'name' in field && field.name ? `${start}${field.name}` : ''
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        needsOf(tab.fields, 'name' in tab && tab.name ? `${start}${tab.name}.` : start),
      )
    if (field.type === 'relationship' || field.type === 'upload') {
      const isNeeded = Boolean(field.required) || field.custom?.keepsTarget === true
      return isNeeded ? [{ path, targets: [field.relationTo].flat() }] : []
    }
    return 'fields' in field ? needsOf(field.fields, path ? `${path}.` : start) : []
  })

/** Lets nothing be deleted for good that other entries cannot be without, whatever relations there are. */
export const usedEntries: Plugin = (config) => {
  const { collections = [] } = config
  const all = collections.map(({ fields, slug }) => ({ needs: needsOf(fields), slug }))
  const usesOf = (slug: string): Use[] =>
    all
      .map(({ needs, slug: collection }) => ({
        collection,
        paths: needs.filter(({ targets }) => targets.includes(slug)).map(({ path }) => path),
      }))
      .filter(({ paths }) => paths.length > 0)
  const keep = (collection: CollectionConfig): CollectionConfig => {
    const uses = notKept.includes(collection.slug) ? [] : usesOf(collection.slug)
    if (uses.length === 0) return collection
    const beforeDelete = [keepWhatIsUsed(uses), ...(collection.hooks?.beforeDelete ?? [])]
    return { ...collection, hooks: { ...collection.hooks, beforeDelete } }
  }
  return { ...config, collections: collections.map(keep) }
}
