import { TZDate } from '@date-fns/tz'
import { zone } from './zone.ts'

/** The instant at which the clock in Germany shows what a picker shows in its browser: the way back of `toPickerDate`. */
export const fromPickerDate = (picked: Date): string =>
  new Date(
    new TZDate(
      picked.getFullYear(),
      picked.getMonth(),
      picked.getDate(),
      picked.getHours(),
      picked.getMinutes(),
      picked.getSeconds(),
      zone,
    ).getTime(),
  ).toISOString()
