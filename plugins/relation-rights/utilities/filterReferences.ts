import type { FlattenedField } from 'payload'
import type { Data, Keep } from '../types.ts'
import { isData } from './isData.ts'

type Args = {
  data: Data
  fields: FlattenedField[]
  /** The locales that localised values are keyed by: all of them with `locale=all`, else none. */
  locales: string[]
  keep: Keep
  /** Looks into rich text only: GraphQL resolves relations itself, and gives null for what it does not get. */
  isRichTextOnly: boolean
}

/** Types of fields that hold references, or hold fields that do. */
const HOLDING = new Set(['array', 'blocks', 'group', 'relationship', 'richText', 'tab', 'upload'])

/**
 * Goes over every reference of an entry that is an id: relations and uploads in groups, arrays and blocks, links and
 * images in rich text. What is not to be kept becomes null, in a list it is left out. Populated entries are passed over,
 * since they were read under the reader's rights.
 */
export const filterReferences = (args: Args): void => {
  const { data, fields, locales } = args
  for (const field of fields) {
    if (!HOLDING.has(field.type)) continue
    const value = data[field.name]
    if (value === null || value === undefined) continue
    const isByLocale = Boolean(field.localized) && locales.length > 0 && isData(value)
    if (!isByLocale) filterValue({ ...args, field, holder: data, key: field.name })
    else
      for (const locale of locales)
        // Below a localised field nothing is keyed by locale again.
        filterValue({ ...args, field, holder: value, key: locale, locales: [] })
  }
}

type ValueArgs = Args & { field: FlattenedField; holder: Data; key: string }

const filterValue = (args: ValueArgs): void => {
  const { field, holder, isRichTextOnly, key } = args
  const value = holder[key]
  const below = (data: unknown, fields: FlattenedField[]) => {
    if (isData(data)) filterReferences({ ...args, data, fields })
  }
  switch (field.type) {
    case 'array':
      if (Array.isArray(value)) for (const row of value) below(row, field.flattenedFields)
      break
    case 'blocks':
      if (Array.isArray(value))
        for (const row of value)
          below(
            row,
            field.blocks.find(({ slug }) => slug === row?.blockType)?.flattenedFields ?? [],
          )
      break
    case 'group':
    case 'tab':
      below(value, field.flattenedFields)
      break
    case 'relationship':
    case 'upload': {
      if (isRichTextOnly) break
      const isKept = (one: unknown) => keepsReference(args, field.relationTo, one)
      if (Array.isArray(value)) holder[key] = value.filter(isKept)
      else if (!isKept(value)) holder[key] = null
      break
    }
    case 'richText':
      filterRichText(args, value)
  }
}

const keepsReference = (
  { keep }: Args,
  relationTo: string | string[],
  reference: unknown,
): boolean => {
  const isPolymorphic = Array.isArray(relationTo)
  const collection = isPolymorphic ? isData(reference) && reference.relationTo : relationTo
  const id = isPolymorphic ? isData(reference) && reference.value : reference
  if (typeof collection !== 'string') return true
  return typeof id === 'string' || typeof id === 'number' ? keep({ collection, id }) : true
}

/** Every `{ relationTo, value }` in the tree of nodes, however the editor's features name what holds it. */
const filterRichText = (args: Args, root: unknown): void => {
  const stack = [root]
  while (stack.length > 0) {
    const node = stack.pop()
    if (Array.isArray(node)) stack.push(...(node as unknown[]))
    if (!isData(node)) continue
    const isReference = typeof node.relationTo === 'string'
    if (isReference && !keepsReference(args, [], node)) node.value = null
    for (const [name, value] of Object.entries(node))
      // A populated entry has come by a read of its own.
      if (!(isReference && name === 'value')) stack.push(value)
  }
}
