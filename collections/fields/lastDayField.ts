import type { DateField } from 'payload'
import { endOfDayInBerlin } from '../time/endOfDayInBerlin.ts'
import { isInstant } from '../time/isInstant.ts'

type Options = Omit<DateField, 'type'> & Pick<DateField, 'label' | 'name'>

/**
 * The last day on which something holds. It is stored as the last millisecond of that day in Europe/Berlin, so that a
 * plain comparison with now is right in every query, index and partner site.
 */
export const lastDayField = ({ admin, hooks, ...field }: Options): DateField => ({
  ...field,
  type: 'date',
  admin: { ...admin, date: { displayFormat: 'dd.MM.yyyy', pickerAppearance: 'dayOnly' } },
  hooks: {
    ...hooks,
    beforeValidate: [
      ...(hooks?.beforeValidate ?? []),
      ({ value }) => (isInstant(value) ? endOfDayInBerlin(value) : value),
    ],
  },
})
