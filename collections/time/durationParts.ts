const DURATION = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,3})D)?$/

type Parts = Record<'day' | 'month' | 'week' | 'year', number>

/** What an ISO 8601 duration of years, months, weeks and days is made of; `null` where the text is none. */
export const durationParts = (text: string): null | Parts => {
  const match = DURATION.exec(text)
  if (!match) return null
  const [year = 0, month = 0, week = 0, day = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return { day, month, week, year }
}
