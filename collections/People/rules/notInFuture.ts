import { date } from 'payload/shared'
import type { DateField } from 'payload'
import { withRule } from '../../fields/withRule.ts'
import { endOfDayInBerlin } from '../../time/endOfDayInBerlin.ts'
import { isInstant } from '../../time/isInstant.ts'

/**
 * A `validate` for a day of a consent: today at the latest, since nobody has agreed or withdrawn tomorrow, and then what
 * else must hold.
 */
export const notInFuture = (base: DateField['validate'] = date): DateField['validate'] =>
  withRule(base as never, (value: Date | null | string | undefined) => {
    if (!isInstant(value) || new Date(value) <= new Date(endOfDayInBerlin(new Date()))) return true
    return {
      de: 'Dieser Tag liegt in der Zukunft. Bitte heute oder einen früheren Tag angeben.',
      en: 'This day is in the future. Give today or an earlier day.',
    }
  }) as DateField['validate']
