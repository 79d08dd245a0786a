import type { FlattenedField, Payload } from 'payload'
import { invalid } from './invalid.ts'

type Walk = {
  /** Whether a relation to several entries is among those gone through. */
  hasMany: boolean
  /** How many relations it goes through, to a field of the entry behind each. */
  hops: number
  /** The last part that is a field; a locale or an `id` is none. */
  last?: FlattenedField
}

const walk = ({
  fields,
  path,
  payload,
}: {
  fields: FlattenedField[]
  path: string[]
  payload: Payload
}): Walk => {
  const result: Walk = { hasMany: false, hops: 0 }
  let known: FlattenedField[] = fields
  for (const [index, name] of path.entries()) {
    const field = known.find((one) => one.name === name)
    if (!field) continue
    result.last = field
    const target =
      field.type === 'join'
        ? field.collection
        : field.type === 'relationship' || field.type === 'upload'
          ? field.relationTo
          : undefined
    const rest = path.slice(index + 1)
    if (rest.join('.') === 'id') break
    if (typeof target === 'string' && rest.length > 0) {
      result.hops += 1
      result.hasMany ||= field.type === 'join' || ('hasMany' in field && field.hasMany === true)
      known = payload.config.collections.find(({ slug }) => slug === target)?.flattenedFields ?? []
    } else if ('flattenedFields' in field) known = field.flattenedFields
  }
  return result
}

/** These have a table of their own, which Payload's SQL adapters look for beside the first entry only. */
const isElsewhere = (field: FlattenedField | undefined): boolean =>
  field?.type === 'join' ||
  ((field?.type === 'text' || field?.type === 'number') && field.hasMany === true)

/**
 * A filter through several relations of which one has several entries, or through one to what is kept apart from the
 * entry behind it: Payload fails on it, or finds too little.
 *
 * @returns how many relations the path goes through
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
}): number => {
  const { hasMany, hops, last } = walk({ fields, path: path.split('.'), payload })
  if (hops > 1 && hasMany) {
    throw invalid({
      field: path,
      message: `"${path}" goes through several relations, one of them with several entries. Filter by fields of the entries that this one refers to itself.`,
    })
  }
  if (hops > 0 && isElsewhere(last)) {
    throw invalid({
      field: path,
      message: `"${path}" has several values and lies behind a relation. Ask the entries behind it themselves.`,
    })
  }
  return hops
}
