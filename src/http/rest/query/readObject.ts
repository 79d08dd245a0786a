import { invalid } from './invalid.ts'
import { isPlainObject } from './isPlainObject.ts'

/**
 * A parameter that is an object, written with brackets or as JSON.
 *
 * @throws {HttpError} 400 where it is neither
 */
export const readObject = ({
  field,
  value,
}: {
  field: string
  value: unknown
}): Record<string, unknown> => {
  let parsed = value
  if (typeof value === 'string') {
    if (value === '') return {}
    try {
      parsed = JSON.parse(value)
    } catch {
      parsed = undefined
    }
  }
  if (isPlainObject(parsed)) return parsed
  throw invalid({
    field,
    message: `"${field}" must be given once, with brackets or as a JSON object.`,
  })
}
