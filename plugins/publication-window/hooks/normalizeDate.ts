import type { FieldHook } from 'payload'
import type { EndOfDayField } from '../types.ts'
import { endOfDay } from '../utilities/endOfDay.ts'
import { parseDate } from '../utilities/parseDate.ts'

/**
 * Stores an instant for whatever a client gives as a date; a day lasts until its end. What is no date is left to the
 * field's own validation.
 *
 * @param rule set for a field that holds a day: any instant becomes the end of its day
 */
export const normalizeDate =
  ({
    day,
    rule,
    timeZone,
  }: {
    day: 'end' | 'start'
    rule?: EndOfDayField | undefined
    timeZone: string
  }): FieldHook =>
  ({ siblingData, value }) => {
    const time = parseDate({ day, timeZone, value })
    if (time === null) return value
    const isDay = rule && (rule.when?.({ siblingData }) ?? true)
    // The day-only picker of the admin sends noon UTC of the chosen day, whatever the browser's zone.
    return new Date(isDay ? endOfDay({ time, timeZone }) : time).toISOString()
  }
