import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import type { Text } from '../inLanguage.ts'
import { isAfterToday } from '../time/isAfterToday.ts'
import { withRule } from './withRule.ts'

/** A `validate` for the day of something that has taken place. */
export const notInFuture = (message: Text): DateFieldValidation =>
  withRule(date, (value) => !isAfterToday(value) || message)
