import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Plugin,
} from 'payload'
import { getSelectMode } from 'payload/shared'

type Named = Record<string, unknown>

/** The key under which an operation carries the `select` it was sent, from its first hook to its last. */
const ASKED = 'askedSelect'

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Takes out what is loaded with every entry and was not asked for, at every depth. */
const dropForced = ({
  asked,
  data,
  forced,
}: {
  asked: Named
  data: unknown
  forced: Named
}): void => {
  if (!isNamed(data)) return
  for (const [name, inner] of Object.entries(forced)) {
    const own = asked[name]
    if (own === undefined) Reflect.deleteProperty(data, name)
    else if (isNamed(own) && isNamed(inner)) {
      const below = data[name]
      for (const row of Array.isArray(below) ? below : [below])
        dropForced({ asked: own, data: row, forced: inner })
    }
  }
}

const noteSelect: CollectionBeforeOperationHook = ({ args, req }) => {
  const { select } = args as { select?: unknown }
  if (req.payloadAPI !== 'REST' || !isNamed(select) || getSelectMode(select as never) !== 'include')
    return undefined
  return Object.assign({ ...args }, { [ASKED]: structuredClone(select) })
}

const keepSelected: CollectionAfterOperationHook = ({ args, collection, operation, result }) => {
  const asked = (args as unknown as Named)[ASKED]
  // A version holds its entry one level below, and is for those who edit it.
  if (!isNamed(asked) || operation.startsWith('findVersion')) return result
  const answer: unknown = result
  const docs: unknown[] = isNamed(answer) && Array.isArray(answer.docs) ? answer.docs : [answer]
  for (const data of docs)
    dropForced({ asked, data, forced: (collection.forceSelect ?? {}) as Named })
  return result
}

const withCollection = (collection: CollectionConfig): CollectionConfig =>
  collection.forceSelect
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterOperation: [...(collection.hooks?.afterOperation ?? []), keepSelected],
          beforeOperation: [noteSelect, ...(collection.hooks?.beforeOperation ?? [])],
        },
      }
    : collection

/**
 * What rights and hooks need of an entry is loaded with whatever a reader selects (`forceSelect`). Payload delivers it
 * too; here an answer of REST holds what was selected, as GraphQL's does. Listed after the plugins that read it.
 */
export const selectedOnly: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(withCollection),
})
