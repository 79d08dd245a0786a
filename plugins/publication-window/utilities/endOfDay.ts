import { tzOffset } from '@date-fns/tz'
import { zonedTime } from './zonedTime.ts'

const DAY = 86_400_000

/** The last millisecond of the calendar day that an instant falls on in a zone; days may have 23 or 25 hours. */
export const endOfDay = ({ time, timeZone }: { time: number; timeZone: string }): number => {
  const wallClock = time + tzOffset(timeZone, new Date(time)) * 60_000
  const nextMidnight = (Math.floor(wallClock / DAY) + 1) * DAY
  return zonedTime({ timeZone, wallClock: nextMidnight }) - 1
}
