import type { NumberField, NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'
import type { Text } from '../inLanguage.ts'
import { type RuleContext, withRule } from './withRule.ts'

type Options = {
  admin?: NumberField['admin']
  label: Text
  max?: number
  /** @default 0 */
  min?: number
  name: string
  /** What must hold beyond being a whole number. */
  rule?: (
    value: number,
    context: RuleContext<Record<string, unknown>, Record<string, unknown>>,
  ) => Text | true
  /** A check of its own in place of the one for whole numbers. */
  validate?: NumberFieldSingleValidation
}

/** How many: a whole number, none included. */
export const countField = ({
  admin,
  label,
  max,
  min = 0,
  name,
  rule,
  validate,
}: Options): NumberField => ({
  name,
  type: 'number',
  label,
  admin: { step: 1, ...admin },
  max,
  min,
  validate:
    validate ??
    withRule(number as NumberFieldSingleValidation, (value, context) => {
      if (typeof value !== 'number') return true
      if (!Number.isInteger(value))
        return { de: 'Bitte eine ganze Zahl angeben.', en: 'Give a whole number.' }
      return rule ? rule(value, context) : true
    }),
})
