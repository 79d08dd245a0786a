import type { Payload } from 'payload'
import { invalid } from './invalid.ts'

/**
 * A locale, or several for a fallback.
 *
 * @throws {HttpError} 400 for one that is not configured
 */
export const checkLocale = ({
  also,
  field,
  isList = false,
  payload,
  value,
}: {
  /** Words that are allowed beside the locales. */
  also: string[]
  field: string
  isList?: boolean
  payload: Payload
  value: unknown
}): void => {
  const { localization } = payload.config
  const allowed = [...(localization ? localization.localeCodes : []), ...also]
  const values: unknown[] = isList && Array.isArray(value) ? value : [value]
  if (values.every((each) => typeof each === 'string' && allowed.includes(each))) return
  throw invalid({
    code: 'UNKNOWN_LOCALE',
    field,
    message: `"${field}" must be one of ${allowed.join(', ')}.`,
  })
}
