import type { FlattenedField, Payload } from 'payload'
import { invalid } from './invalid.ts'

type Hop = { isToMany: boolean }

/** The relations that a path goes through, to a field of the entry behind each. */
const hopsOf = ({
  fields,
  path,
  payload,
}: {
  fields: FlattenedField[]
  path: string[]
  payload: Payload
}): Hop[] => {
  const hops: Hop[] = []
  let known: FlattenedField[] = fields
  for (const [index, name] of path.entries()) {
    const field = known.find((one) => one.name === name)
    // A locale in the path has no field of its own.
    if (!field) continue
    const target =
      field.type === 'join'
        ? field.collection
        : field.type === 'relationship' || field.type === 'upload'
          ? field.relationTo
          : undefined
    const rest = path.slice(index + 1)
    if (typeof target === 'string' && rest.length > 0 && rest.join('.') !== 'id') {
      hops.push({
        isToMany: field.type === 'join' || ('hasMany' in field && field.hasMany === true),
      })
      known = payload.config.collections.find(({ slug }) => slug === target)?.flattenedFields ?? []
    } else if ('flattenedFields' in field) known = field.flattenedFields
  }
  return hops
}

/**
 * A filter through several relations of which one has several entries: Payload fails on it, or finds too little.
 *
 * @throws {HttpError} 400 naming the path
 */
export const checkHops = ({
  fields,
  path,
  payload,
}: {
  fields: FlattenedField[]
  path: string
  payload: Payload
}): void => {
  const hops = hopsOf({ fields, path: path.split('.'), payload })
  if (hops.length < 2 || !hops.some(({ isToMany }) => isToMany)) return
  throw invalid({
    field: path,
    message: `"${path}" goes through several relations, one of them with several entries. Filter by fields of the entries that this one refers to itself.`,
  })
}
