import { isRealDate } from './isRealDate.ts'
import type { QueryParameter } from './QueryParameter.ts'

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i

/** A `+` that was not encoded has become a space on its way through the query string. */
const withPlus = (value: string): string => value.replace(/ (?=\d\d:\d\d$)/, '+')

/** The parameters of this project's plugins, beside those that a config announces. */
export const ownParameters: Record<string, QueryParameter> = {
  richText: (value) =>
    (typeof value === 'string' &&
      value.split(',').every((each) => each === 'html' || each === 'text')) ||
    '"richText" must be html, text or both, separated by a comma.',
  updatedSince: (value) =>
    (typeof value === 'string' && RFC3339.test(withPlus(value)) && isRealDate(withPlus(value))) ||
    '"updatedSince" must be a time by RFC 3339, such as 2026-11-23T08:00:00Z.',
}
