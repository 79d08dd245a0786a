import type { TextField } from 'payload'
import { text } from 'payload/shared'
import { withRule } from '../../fields/withRule.ts'
import type { Text } from '../../inLanguage.ts'

/** A colour of the house style as `#rrggbb`. */
export const colorField = ({ label, name }: { label: Text; name: string }): TextField => ({
  name,
  type: 'text',
  label,
  admin: { placeholder: '#1a4d8f' },
  validate: withRule(
    text,
    (value) =>
      !value ||
      /^#[0-9a-f]{6}$/i.test(value) || {
        de: 'Bitte als # und sechs Zeichen angeben, zum Beispiel #1a4d8f.',
        en: 'Give # and six characters, for example #1a4d8f.',
      },
  ),
})
