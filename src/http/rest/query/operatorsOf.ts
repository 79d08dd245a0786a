import type { FlattenedField } from 'payload'

const EQUALITY = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const COMPARISON = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const TEXT = ['contains', 'like', 'not_like']
const PLACES = ['intersects', 'near', 'within']

/**
 * The operators that a field can be asked by on every database, after those that Payload's list filters offer. Others
 * find nothing on one database and fail on another; `all` is unknown to Payload's SQL adapters.
 */
export const operatorsOf = (field: FlattenedField | undefined): string[] => {
  if (field && 'hasMany' in field && field.hasMany) return [...EQUALITY, 'contains']
  switch (field?.type) {
    case 'checkbox':
      return EQUALITY
    case 'date':
    case 'number':
      return [...EQUALITY, ...COMPARISON]
    case 'join':
    case 'relationship':
    case 'upload':
      return [...EQUALITY, 'contains', 'like']
    case 'point':
      return [...EQUALITY, ...PLACES]
    default:
      return [...EQUALITY, ...COMPARISON, ...TEXT]
  }
}
