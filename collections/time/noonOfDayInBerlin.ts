import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import { zone } from './zone.ts'

/** Noon UTC of the German day in which the given instant lies: the same day in summer and in winter time. */
export const noonOfDayInBerlin = (instant: Date | string): string =>
  `${format(new TZDate(new Date(instant), zone), 'yyyy-MM-dd')}T12:00:00.000Z`
