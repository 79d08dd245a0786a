import type { DateField, Field } from 'payload'
import { date } from 'payload/shared'
import { instantField } from '../../fields/instantField.ts'
import { lastDayField } from '../../fields/lastDayField.ts'
import { selectField } from '../../fields/selectField.ts'
import { withRule } from '../../fields/withRule.ts'
import { endOfDayInBerlin } from '../../time/endOfDayInBerlin.ts'
import { isInstant } from '../../time/isInstant.ts'
import { deadlineKindOf } from '../deadlineKindOf.ts'
import { deadlineKinds } from '../values.ts'

const deadline: DateField = instantField({
  name: 'deadline',
  admin: {
    components: { Field: '/collections/Postings/components/DeadlineField.tsx#DeadlineField' },
    condition: (data) => data?.deadlineKind === 'day' || data?.deadlineKind === 'date-time',
    description: {
      de: 'Danach ist die Ausschreibung von selbst nicht mehr öffentlich. Bei einem Tag gilt dessen Ende (24 Uhr, deutsche Zeit).',
      en: 'After it the posting is no longer public, without anyone doing anything. For a day its end counts (midnight, German time).',
    },
  },
  day: 'end',
  hooks: {
    beforeValidate: [
      ({ previousSiblingDoc, siblingData, value }) => {
        const kind = deadlineKindOf({ incoming: siblingData, previous: previousSiblingDoc })
        if (kind !== 'day' && kind !== 'date-time') return null
        return kind === 'day' && isInstant(value) ? endOfDayInBerlin(value) : value
      },
    ],
  },
  index: true,
  label: { de: 'Bewerbungsschluss', en: 'Deadline' },
  validate: withRule(date, (value, { isFinal, siblingData }) => {
    const isDated = siblingData.deadlineKind === 'day' || siblingData.deadlineKind === 'date-time'
    if (isDated && !value && isFinal)
      return {
        de: 'Bitte den Bewerbungsschluss angeben oder eine andere Art der Frist wählen.',
        en: 'Give the deadline or choose another kind of deadline.',
      }
    return (
      !isDated ||
      !isAfter(value, siblingData.expiresAt) || {
        de: 'Der Bewerbungsschluss liegt nach dem Ablauf der Ausschreibung. Bitte früher ansetzen oder den Ablauf verschieben.',
        en: 'The deadline is after the expiry of the posting. Set it earlier or move the expiry.',
      }
    )
  }),
})

/** The kind of deadline and the deadline itself. */
export const deadlineFields: Field[] = [
  selectField({
    name: 'deadlineKind',
    defaultValue: 'unspecified',
    hooks: {
      beforeValidate: [
        ({ previousSiblingDoc, siblingData }) =>
          deadlineKindOf({ incoming: siblingData, previous: previousSiblingDoc }),
      ],
    },
    index: true,
    label: { de: 'Frist', en: 'Kind of deadline' },
    values: deadlineKinds,
  }),
  deadline,
]

/** The day after which the posting is no longer shown, whatever its deadline. */
export const expiresAtField: DateField = lastDayField({
  name: 'expiresAt',
  admin: {
    description: {
      de: 'Letzter Tag der Veröffentlichung, bis 24 Uhr deutscher Zeit. Leer: bis zum Bewerbungsschluss oder ohne Ende.',
      en: 'Last day of publication, until midnight German time. Empty: until the deadline, or without an end.',
    },
    position: 'sidebar',
  },
  index: true,
  label: { de: 'Ablauf', en: 'Expiry' },
  validate: withRule(
    date,
    (value, { siblingData }) =>
      !isAfter(siblingData.deadline, value) || {
        de: 'Der Ablauf liegt vor dem Bewerbungsschluss. Bitte später ansetzen oder leer lassen.',
        en: 'The expiry is before the deadline. Set it later or leave it empty.',
      },
  ),
})

const isAfter = (value: unknown, limit: unknown): boolean =>
  isInstant(value) && isInstant(limit) && new Date(value) > new Date(limit)
