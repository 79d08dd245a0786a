import { endOfDayInBerlin } from './endOfDayInBerlin.ts'
import { isInstant } from './isInstant.ts'

/** Whether a date lies on a later day than today's, in German time. */
export const isAfterToday = (value: unknown): boolean =>
  isInstant(value) && new Date(value) > new Date(endOfDayInBerlin(new Date()))
