import { type CollectionConfig, type Field, type Plugin } from 'payload'
import { keepWhatIsUsed, type Use } from './hooks/keepWhatIsUsed.ts'
import { slugs } from './slugs.ts'

/** People are not kept: they may be erased whenever they ask for it, and what named them then names nobody. */
const notKept: string[] = [slugs.people]

/** The paths of all relations to one collection without which an entry is not complete, or which say that they keep it. */
const pathsTo = ({
  fields,
  slug,
  start = '',
}: {
  fields: Field[]
  slug: string
  start?: string
}): string[] =>
  fields.flatMap((field): string[] => {
    const path = 'name' in field && field.name ? `${start}${field.name}` : ''
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        pathsTo({
          ...tab,
          slug,
          start: 'name' in tab && tab.name ? `${start}${tab.name}.` : start,
        }),
      )
    if (field.type === 'relationship' || field.type === 'upload') {
      const isNeeded = Boolean(field.required) || field.custom?.keepsTarget === true
      return isNeeded && [field.relationTo].flat().some((one) => one === slug) ? [path] : []
    }
    return 'fields' in field ? pathsTo({ ...field, slug, start: path ? `${path}.` : start }) : []
  })

/** Lets nothing be deleted for good that other entries cannot be without, whatever relations there are. */
export const usedEntries: Plugin = (config) => {
  const { collections = [] } = config
  const usesOf = (slug: string): Use[] =>
    collections
      .map((one) => ({ collection: one.slug, paths: pathsTo({ fields: one.fields, slug }) }))
      .filter(({ paths }) => paths.length > 0)
  const keep = (collection: CollectionConfig): CollectionConfig => {
    const uses = notKept.includes(collection.slug) ? [] : usesOf(collection.slug)
    if (uses.length === 0) return collection
    const beforeDelete = [keepWhatIsUsed(uses), ...(collection.hooks?.beforeDelete ?? [])]
    return { ...collection, hooks: { ...collection.hooks, beforeDelete } }
  }
  return { ...config, collections: collections.map(keep) }
}
