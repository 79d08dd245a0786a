import type { FlattenedField } from 'payload'
import { invalid } from './invalid.ts'
import { isPlainObject } from './isPlainObject.ts'

/**
 * A `select`: `true` or `false` for each field, nested like the fields.
 *
 * @throws {HttpError} 400 for another form or an unknown field
 */
export const checkSelect = ({
  field,
  fields,
  select,
}: {
  field: string
  fields: FlattenedField[]
  select: unknown
}): void => {
  if (!isPlainObject(select)) {
    throw invalid({ field, message: `"${field}" must have the form ${field}[name]=true.` })
  }
  for (const [name, value] of Object.entries(select)) {
    const place = `${field}.${name}`
    const found = fields.find((each) => each.name === name)
    if (!found && name !== 'id') {
      throw invalid({
        code: 'UNKNOWN_FIELD',
        field: place,
        message: `There is no field "${name}".`,
      })
    }
    if (isSwitch(value)) continue
    const inner = found && innerOf(found)
    if (!inner) {
      throw invalid({ field: place, message: `"${place}" must be true or false.` })
    }
    if (!isPlainObject(value)) {
      throw invalid({
        field: place,
        message: `"${place}" must be true, false or name inner fields.`,
      })
    }
    if (!Array.isArray(inner)) {
      for (const [slug, block] of Object.entries(value)) {
        const known = inner.blocks[slug]
        if (!known) {
          throw invalid({
            code: 'UNKNOWN_FIELD',
            field: `${place}.${slug}`,
            message: `There is no block "${slug}".`,
          })
        }
        if (!isSwitch(block))
          checkSelect({ field: `${place}.${slug}`, fields: known, select: block })
      }
      continue
    }
    checkSelect({ field: place, fields: inner, select: value })
  }
}

const isSwitch = (value: unknown): boolean =>
  value === 'true' || value === 'false' || typeof value === 'boolean'

const innerOf = (
  field: FlattenedField,
): FlattenedField[] | undefined | { blocks: Record<string, FlattenedField[]> } => {
  if (field.type === 'group' || field.type === 'array' || field.type === 'tab') {
    return field.flattenedFields
  }
  if (field.type !== 'blocks') return undefined
  return {
    blocks: Object.fromEntries(
      field.blocks.map(({ flattenedFields, slug }) => [slug, flattenedFields]),
    ),
  }
}
