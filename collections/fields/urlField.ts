import type { TextField } from 'payload'
import { text } from 'payload/shared'
import type { Text } from '../inLanguage.ts'
import { type RuleContext, withRule } from './withRule.ts'

type Options = {
  admin?: TextField['admin']
  label: Text
  name: string
  /** What must hold beyond being an address. */
  rule?: (
    value: null | string | undefined,
    context: RuleContext<Record<string, unknown>, Record<string, unknown>>,
  ) => Text | true
}

/** An address on the web, `https://…` or `http://…`; no other scheme, so that no link can run a script. */
export const urlField = ({ admin, label, name, rule }: Options): TextField => ({
  name,
  type: 'text',
  label,
  admin: { placeholder: 'https://', ...admin },
  maxLength: 2000,
  validate: withRule(text, (value, context) => {
    if (value && !isWebAddress(value))
      return {
        de: 'Bitte eine vollständige Adresse angeben, die mit https:// oder http:// beginnt.',
        en: 'Give a complete address that begins with https:// or http://.',
      }
    return rule ? rule(value, context) : true
  }),
})

const isWebAddress = (value: string): boolean => {
  if (!/^https?:\/\/[^\s]+$/i.test(value)) return false
  return URL.canParse(value)
}
