import { APIError } from 'payload'

const RFC_3339 = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i

/**
 * Reads the REST parameter `updatedSince`. The space that a raw `+` turns into in a query string is taken for the `+`.
 *
 * @throws APIError 400 with `data: { code: 'INVALID_UPDATED_SINCE', field: 'updatedSince' }`
 */
export const parseUpdatedSince = (value: unknown): Date => {
  const text = typeof value === 'string' ? value.replace(/ (?=\d{2}:\d{2}$)/, '+') : ''
  const day = RFC_3339.exec(text)?.[1]
  const date = new Date(text)
  const isCalendarDay = day && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)
  if (!isCalendarDay || Number.isNaN(date.getTime())) {
    throw new APIError(
      'updatedSince must be one date-time with offset as in RFC 3339, for example 2026-11-23T08:00:00Z or 2026-11-23T09:00:00%2B01:00.',
      400,
      { code: 'INVALID_UPDATED_SINCE', field: 'updatedSince' },
      true,
    )
  }
  return date
}
