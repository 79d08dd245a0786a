import type { TextField } from 'payload'
import { text } from 'payload/shared'
import type { Text } from '../inLanguage.ts'
import { parseDuration } from '../time/parseDuration.ts'
import { readDuration } from '../time/readDuration.ts'
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

const folder = '/collections/components'

/** A length of time as ISO 8601 duration of years, months, weeks and days, such as `P3M` for three months; typed and shown as `3 Monate`. */
export const durationField = ({ admin, label, name, rule }: Options): TextField => ({
  name,
  type: 'text',
  label,
  admin: {
    components: {
      Cell: `${folder}/DurationCell.tsx#DurationCell`,
      Diff: `${folder}/DurationDiff.tsx#DurationDiff`,
      Field: `${folder}/DurationField.tsx#DurationField`,
    },
    placeholder: { de: '3 Monate', en: '3 months' },
    ...admin,
  },
  hooks: {
    beforeValidate: [
      ({ value }) => (typeof value === 'string' ? readDuration(value) || null : value),
    ],
  },
  validate: withRule(text, (value, context) => {
    if (!value) return true
    // The form asks while it is typed, before the value is read.
    if (parseDuration(readDuration(value)) === null)
      return {
        de: 'Bitte als Zahl mit Einheit schreiben, zum Beispiel „3 Monate“ oder „6 Wochen“.',
        en: 'Write a number and a unit, for example “3 months” or “6 weeks”.',
      }
    return rule ? rule(readDuration(value), context) : true
  }),
})
