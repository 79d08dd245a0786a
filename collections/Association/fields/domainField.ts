import type { TextField } from 'payload'
import { text } from 'payload/shared'
import { withRule } from '../../fields/withRule.ts'

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/

/** The domain of the association, bare and in lower case, as it stands after the @ of its addresses. */
export const domainField: TextField = {
  name: 'domain',
  type: 'text',
  label: { de: 'Domain', en: 'Domain' },
  admin: { placeholder: 'verband.example.org' },
  hooks: {
    beforeValidate: [
      ({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
    ],
  },
  validate: withRule(
    text,
    (value) =>
      !value ||
      DOMAIN.test(value) || {
        de: 'Bitte nur die Domain angeben, ohne https:// und Schrägstrich, zum Beispiel verband.example.org.',
        en: 'Give the domain alone, without https:// and slash, for example verband.example.org.',
      },
  ),
}
