import { TZDate } from '@date-fns/tz'
import { endOfDay } from 'date-fns'
import { zone } from './zone.ts'

/** The last millisecond, as UTC, of the German day in which the given instant lies; both clock changes included. */
export const endOfDayInBerlin = (instant: Date | string): string =>
  new Date(endOfDay(new TZDate(new Date(instant), zone)).getTime()).toISOString()
