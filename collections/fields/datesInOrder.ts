import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import type { Text } from '../inLanguage.ts'
import { isInstant } from '../time/isInstant.ts'
import { withRule } from './withRule.ts'

/** The validation of a date that must not lie before another date field beside it. */
export const datesInOrder = ({
  base = date,
  earlier,
  message,
}: {
  /** What else must hold. @default that it is a date */
  base?: DateFieldValidation
  /** Name of the sibling that comes first. */
  earlier: string
  message: Text
}): DateFieldValidation =>
  withRule(base, (value, { siblingData }) => {
    const first = siblingData[earlier]
    if (!isInstant(value) || !isInstant(first)) return true
    return new Date(value) >= new Date(first) || message
  })
