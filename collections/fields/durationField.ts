import type { TextField } from 'payload'
import { text } from 'payload/shared'
import type { Text } from '../inLanguage.ts'
import { parseDuration } from '../time/parseDuration.ts'
import { type RuleContext, withRule } from './withRule.ts'

type Options = {
  admin?: TextField['admin']
  label: Text
  name: string
  /** What must hold beyond being a duration. */
  rule?: (
    value: string,
    context: RuleContext<Record<string, unknown>, Record<string, unknown>>,
  ) => Text | true
}

/** A length of time as ISO 8601 duration of years, months, weeks and days, such as `P3M` for three months. */
export const durationField = ({ admin, label, name, rule }: Options): TextField => ({
  name,
  type: 'text',
  label,
  admin: { placeholder: 'P3M', ...admin },
  hooks: {
    beforeValidate: [
      ({ value }) =>
        typeof value === 'string' ? value.replace(/\s/g, '').toUpperCase() || null : value,
    ],
  },
  validate: withRule(text, (value, context) => {
    if (!value) return true
    if (parseDuration(value) === null)
      return {
        de: 'Bitte als P und Zahl mit Y (Jahre), M (Monate), W (Wochen) oder D (Tage) schreiben, zum Beispiel P3M für drei Monate oder P6W für sechs Wochen.',
        en: 'Write P and a number with Y (years), M (months), W (weeks) or D (days), for example P3M for three months or P6W for six weeks.',
      }
    return rule ? rule(value, context) : true
  }),
})
