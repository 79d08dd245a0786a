import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { zone } from './zone.ts'

const DAY = 'dd.MM.yyyy'
const LAST_MOMENT = '23:59:59.999'

/**
 * An instant as people in Germany write it. The last moment of a day stands for that day (a deadline without an hour), so
 * it is shown without one.
 */
export const showInBerlin = (instant: Date | string, pattern = DAY): string => {
  const there = new TZDate(new Date(instant), zone)
  return format(there, format(there, 'HH:mm:ss.SSS') === LAST_MOMENT ? DAY : pattern)
}
