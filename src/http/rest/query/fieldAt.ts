import type { FlattenedField, Payload } from 'payload'

/** A place that exists but has no field of its own: the `id`, the kind of a block. */
export type FieldAt = FlattenedField | 'part' | undefined

/** The field at a dotted path, through groups, arrays, blocks, locales and relations; undefined where there is none. */
export const fieldAt = ({
  fields,
  path,
  payload,
}: {
  fields: FlattenedField[]
  path: string
  payload: Payload
}): FieldAt => {
  const [name, ...rest] = path.split('.')
  if (name === 'id' && rest.length === 0 && !fields.some((field) => field.name === 'id')) {
    return 'part'
  }
  const field = fields.find((each) => each.name === name)
  if (!field) return undefined
  const { localization } = payload.config
  if (field.localized && localization && localization.localeCodes.includes(rest[0] ?? '')) {
    rest.shift()
  }
  if (rest.length === 0) return field
  const inner = rest.join('.')
  const within = (next: FlattenedField[] | undefined): FieldAt =>
    next ? fieldAt({ fields: next, path: inner, payload }) : undefined
  const ofCollection = (slug: string): FlattenedField[] | undefined =>
    payload.config.collections.find((each) => each.slug === slug)?.flattenedFields

  switch (field.type) {
    case 'array':
    case 'group':
    case 'tab':
      return within(field.flattenedFields)
    case 'blocks': {
      for (const block of field.blocks) {
        const found = within(block.flattenedFields)
        if (found) return found
      }
      return inner === 'blockType' ? 'part' : undefined
    }
    case 'join':
      return typeof field.collection === 'string'
        ? within(ofCollection(field.collection))
        : undefined
    case 'relationship':
    case 'upload':
      if (Array.isArray(field.relationTo)) {
        return inner === 'value' || inner === 'relationTo' ? 'part' : undefined
      }
      return within(ofCollection(field.relationTo))
    // Nor a part of JSON and rich text: Payload's SQLite adapter builds statements for it that do not run.
    default:
      return undefined
  }
}
