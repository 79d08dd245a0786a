import type { Payload } from 'payload'
import { checkLocale } from './checkLocale.ts'
import { invalid } from './invalid.ts'

/**
 * The locale of a save: one of those that there are. Payload takes a plain value with all of them at once for none, and
 * drops a value for each where the entry had one before.
 *
 * @throws {HttpError} 400 naming the parameter
 */
export const checkSavedLocale = ({
  field,
  payload,
  value,
}: {
  field: string
  payload: Payload
  value: unknown
}): void => {
  if (value === 'all' || value === '*') {
    throw invalid({
      field,
      message: `"${field}=${value}" is for reading. Save one language at a time.`,
    })
  }
  checkLocale({ also: [], field, payload, value })
}
