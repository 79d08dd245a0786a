import type { DateField } from 'payload'

type Options = Omit<DateField, 'type'> & Pick<DateField, 'label' | 'name'>

/**
 * A calendar day without a time, picked and shown as `dd.MM.yyyy`. Payload stores it as noon UTC of that day, which is the
 * same day in Europe/Berlin in summer and in winter.
 */
export const dayField = ({ admin, ...field }: Options): DateField => ({
  ...field,
  type: 'date',
  admin: { ...admin, date: { displayFormat: 'dd.MM.yyyy', pickerAppearance: 'dayOnly' } },
})
