import { durationParts } from './durationParts.ts'

/**
 * The rough length in days of an ISO 8601 duration of years, months, weeks and days (`P3M`, `P6W`, `P1Y6M`), to compare
 * two of them; `null` where the text is none. A month counts 30.44 days, so that twelve of them are a year.
 */
export const parseDuration = (text: string): null | number => {
  const parts = durationParts(text)
  return parts && parts.year * 365.25 + parts.month * 30.4375 + parts.week * 7 + parts.day
}
