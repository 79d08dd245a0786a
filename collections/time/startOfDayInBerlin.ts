import { TZDate } from '@date-fns/tz'
import { startOfDay } from 'date-fns'
import { zone } from './zone.ts'

/** The first millisecond, as UTC, of the German day in which the given instant lies. */
export const startOfDayInBerlin = (instant: Date | string): string =>
  new Date(startOfDay(new TZDate(new Date(instant), zone)).getTime()).toISOString()
