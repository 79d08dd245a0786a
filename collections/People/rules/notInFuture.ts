import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import { withRule } from '../../fields/withRule.ts'
import { endOfDayInBerlin } from '../../time/endOfDayInBerlin.ts'
import { isInstant } from '../../time/isInstant.ts'

/**
 * A `validate` for a day of a consent: today at the latest, since nobody has agreed or withdrawn tomorrow, and what else
 * must hold.
 */
export const notInFuture = (base: DateFieldValidation = date): DateFieldValidation =>
  withRule(base, (value) => {
    if (!isInstant(value) || new Date(value) <= new Date(endOfDayInBerlin(new Date()))) return true
    return {
      de: 'Dieser Tag liegt in der Zukunft. Bitte heute oder einen früheren Tag angeben.',
      en: 'This day is in the future. Give today or an earlier day.',
    }
  })
