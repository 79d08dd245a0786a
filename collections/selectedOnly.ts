import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  FlattenedField,
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

/**
 * Payload puts the names below a forced field in the place of `true`, so that who asks for all of the rows is given one
 * field of each: here `true` becomes the names of all that is there.
 */
const spellOut = ({
  asked,
  fields,
  forced,
}: {
  asked: unknown
  fields: FlattenedField[]
  forced: Named
}): unknown => {
  if (asked !== true && !isNamed(asked)) return asked
  const spelled: Named =
    asked === true
      ? Object.fromEntries(
          // A rendering is made for who names it alone.
          fields.flatMap(({ name, ...field }) =>
            field.custom?.renderedText ? [] : [[name, true]],
          ),
        )
      : { ...asked }
  for (const [name, inner] of Object.entries(forced)) {
    const field = fields.find((one) => one.name === name)
    if (isNamed(inner) && field && 'flattenedFields' in field && name in spelled)
      spelled[name] = spellOut({
        asked: spelled[name],
        fields: field.flattenedFields,
        forced: inner,
      })
  }
  return spelled
}

const noteSelect: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { select } = args as { select?: unknown }
  if (!isNamed(select) || getSelectMode(select as never) !== 'include') return undefined
  const { flattenedFields: fields, forceSelect } = collection
  const forced = forceSelect as Named
  const spelled = spellOut({ asked: select, fields, forced }) as Named
  // This hook is not told whether it is versions that are read, which hold their entry under this name.
  const isVersion = isNamed(select.version) || !fields.some(({ name }) => name === 'version')
  if (isVersion && 'version' in select)
    spelled.version = spellOut({ asked: select.version, fields, forced })
  return Object.assign(
    { ...args, select: spelled },
    req.payloadAPI === 'REST' && { [ASKED]: structuredClone(select) },
  )
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
