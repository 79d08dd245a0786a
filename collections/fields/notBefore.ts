import { date } from 'payload/shared'
import type { DateField } from 'payload'
import type { Text } from '../inLanguage.ts'
import { isInstant } from '../time/isInstant.ts'
import { withRule } from './withRule.ts'

type Options = {
  /** Name of the field beside this one that must not be later. */
  field: string
  /** How people call that field. */
  label: Text
}

/** A `validate` for a date that must not be earlier than another one beside it. */
export const notBefore = ({ field, label }: Options): DateField['validate'] =>
  withRule(date as never, (value: Date | null | string | undefined, { siblingData }) => {
    const earliest = siblingData[field]
    if (!isInstant(value) || !isInstant(earliest) || new Date(value) >= new Date(earliest))
      return true
    return {
      de: `Darf nicht vor „${label.de}“ liegen. Bitte eines der beiden Daten ändern.`,
      en: `Must not be before "${label.en}" (${field}). Change one of the two dates.`,
    }
  }) as DateField['validate']
