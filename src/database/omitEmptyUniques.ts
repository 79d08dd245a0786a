import type { BaseDatabaseAdapter, CollectionSlug } from 'payload'

type Data = Record<string, unknown>

/**
 * MongoDB counts `null` among the values of a unique index, so that of two minutes whose meeting was taken out the second
 * was refused. A unique field without a value is left out there, as it is in an entry that never had one.
 */
export const omitEmptyUniques = (adapter: BaseDatabaseAdapter): void => {
  const create = adapter.create.bind(adapter)
  const updateOne = adapter.updateOne.bind(adapter)

  const emptyIn = (collection: CollectionSlug, data: Data): string[] =>
    adapter.payload.collections[collection].config.flattenedFields
      .filter((field) => 'unique' in field && field.unique && data[field.name] === null)
      .map(({ name }) => name)

  const without = (data: Data, names: string[]): Data =>
    Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)))

  adapter.create = (args) => {
    const empty = emptyIn(args.collection, args.data)
    return create({ ...args, data: without(args.data, empty) })
  }

  adapter.updateOne = (args) => {
    const empty = emptyIn(args.collection, args.data)
    if (empty.length === 0) return updateOne(args)
    // The other fields of such a change are set: Payload hands it to mongoose as it is.
    const $unset = Object.fromEntries(empty.map((name) => [name, '']))
    return updateOne({ ...args, data: { ...without(args.data, empty), $unset } })
  }
}
