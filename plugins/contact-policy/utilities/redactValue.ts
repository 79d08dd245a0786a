import type { Redaction } from '../types.ts'
import { redactRichText } from './redactRichText.ts'
import { redactText } from './redactText.ts'

/** Whatever a prose field holds: a text, several, a rich text, or one of these for each locale. */
export const redactValue = ({ value, ...redaction }: Redaction & { value: unknown }): unknown => {
  if (typeof value === 'string') return redactText({ ...redaction, text: value })
  if (Array.isArray(value)) return value.map((entry) => redactValue({ ...redaction, value: entry }))
  if (typeof value !== 'object' || value === null) return value
  if ('root' in value) return redactRichText({ ...redaction, value })
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, redactValue({ ...redaction, value: entry })]),
  )
}
