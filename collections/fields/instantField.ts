import type { DateField } from 'payload'
import { endOfDayInBerlin } from '../time/endOfDayInBerlin.ts'
import { startOfDayInBerlin } from '../time/startOfDayInBerlin.ts'

type Options = Omit<DateField, 'type'> &
  Pick<DateField, 'label' | 'name'> & {
    /** What a day without a time means: its beginning, or its end for what lasts until then. @default 'start' */
    day?: 'end' | 'start'
  }

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/

/** A point in time, picked and shown with the hour and minute. */
export const instantField = ({ admin, day = 'start', hooks, ...field }: Options): DateField => ({
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
  hooks: {
    ...hooks,
    beforeValidate: [
      ...(hooks?.beforeValidate ?? []),
      ({ value }) => {
        if (typeof value !== 'string' || !DAY_ONLY.test(value)) return value
        return day === 'end' ? endOfDayInBerlin(value) : startOfDayInBerlin(value)
      },
    ],
  },
})
