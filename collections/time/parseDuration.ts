const DURATION = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,3})D)?$/

/**
 * The rough length in days of an ISO 8601 duration of years, months, weeks and days (`P3M`, `P6W`, `P1Y6M`), to compare
 * two of them; `null` where the text is none. A month counts 30.44 days, so that twelve of them are a year.
 */
export const parseDuration = (text: string): null | number => {
  const match = DURATION.exec(text)
  if (!match) return null
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0))
  return (years ?? 0) * 365.25 + (months ?? 0) * 30.4375 + (weeks ?? 0) * 7 + (days ?? 0)
}
