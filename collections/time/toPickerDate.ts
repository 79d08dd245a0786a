import { TZDate } from '@date-fns/tz'
import { zone } from './zone.ts'

/**
 * The date with which a picker shows the German day and hour of an instant. A picker reads a date in the zone of its
 * browser, so this one has there the numbers that the clock in Germany has.
 */
export const toPickerDate = (instant: Date | string): Date => {
  const there = new TZDate(new Date(instant), zone)
  return new Date(
    there.getFullYear(),
    there.getMonth(),
    there.getDate(),
    there.getHours(),
    there.getMinutes(),
    there.getSeconds(),
  )
}
