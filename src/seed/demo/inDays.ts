import { TZDate } from '@date-fns/tz'
import { addDays } from 'date-fns'

/**
 * The instant so many days from now (negative: ago), so that the demo is never out of date.
 *
 * @param at the time of that day in Germany, `HH:mm`; without it the time of now
 */
export const inDays = (days: number, at?: string): string => {
  const day = addDays(TZDate.tz('Europe/Berlin'), days)
  const [hours, minutes] = at?.split(':').map(Number) ?? []
  if (hours !== undefined) day.setHours(hours, minutes ?? 0, 0, 0)
  return new Date(day.getTime()).toISOString()
}
