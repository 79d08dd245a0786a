import { endOfDay } from './endOfDay.ts'
import { zonedTime } from './zonedTime.ts'

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/
const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?$/

/**
 * Reads what a client may give as a date. A day (`2026-12-31`) and a time without offset mean the zone, never the
 * server's own. `null` for what is no date.
 *
 * @param day which end of a day is meant when only the day is given
 */
export const parseDate = ({
  day,
  timeZone,
  value,
}: {
  day: 'end' | 'start'
  timeZone: string
  value: unknown
}): number | null => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.getTime()
  if (typeof value !== 'string') return null
  const isDayOnly = DAY_ONLY.test(value)
  if (!isDayOnly && !WITHOUT_ZONE.test(value)) {
    const time = Date.parse(value)
    return Number.isNaN(time) ? null : time
  }
  const wallClock = Date.parse(isDayOnly ? value : `${value.replace(' ', 'T')}Z`)
  // V8 rolls 30 February over to March instead of refusing it.
  if (
    Number.isNaN(wallClock) ||
    !new Date(wallClock).toISOString().startsWith(value.slice(0, 10))
  ) {
    return null
  }
  const time = zonedTime({ timeZone, wallClock })
  return isDayOnly && day === 'end' ? endOfDay({ time, timeZone }) : time
}
