import type { DateField } from 'payload'
import { isInstant } from '../time/isInstant.ts'
import { noonOfDayInBerlin } from '../time/noonOfDayInBerlin.ts'

type Options = Omit<DateField, 'type'> & Pick<DateField, 'label' | 'name'>

/**
 * A calendar day without a time, picked and shown as `dd.MM.yyyy`. It is stored as noon UTC of that day, whatever hour came
 * with it, so that it is the same day in Europe/Berlin in summer and in winter and two equal days compare as equal.
 */
export const dayField = ({ admin, hooks, ...field }: Options): DateField => ({
  ...field,
  type: 'date',
  admin: { ...admin, date: { displayFormat: 'dd.MM.yyyy', pickerAppearance: 'dayOnly' } },
  hooks: {
    ...hooks,
    beforeValidate: [
      ...(hooks?.beforeValidate ?? []),
      ({ value }) => (isInstant(value) ? noonOfDayInBerlin(value) : value),
    ],
  },
})
