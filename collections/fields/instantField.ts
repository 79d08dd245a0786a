import type { DateField } from 'payload'

type Options = Omit<DateField, 'type'> & Pick<DateField, 'label' | 'name'>

/** A point in time, picked and shown with the hour and minute. */
export const instantField = ({ admin, ...field }: Options): DateField => ({
  ...field,
  type: 'date',
  admin: {
    ...admin,
    date: {
      displayFormat: 'dd.MM.yyyy HH:mm',
      pickerAppearance: 'dayAndTime',
      timeFormat: 'HH:mm',
      timeIntervals: 15,
    },
  },
})
