import type { DateFieldValidation } from 'payload'
import type { Text } from '../inLanguage.ts'
import { datesInOrder } from './datesInOrder.ts'

type Options = {
  /** Name of the field beside this one that must not be later. */
  field: string
  /** How people call that field. */
  label: Text
}

/** A `validate` for a date that must not be earlier than another one beside it. */
export const notBefore = ({ field, label }: Options): DateFieldValidation =>
  datesInOrder({
    earlier: field,
    message: {
      de: `Darf nicht vor „${label.de}“ liegen. Bitte eines der beiden Daten ändern.`,
      en: `Must not be before "${label.en}" (${field}). Change one of the two dates.`,
    },
  })
