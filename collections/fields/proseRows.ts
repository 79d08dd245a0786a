import type { ArrayField, Field, TextareaField } from 'payload'
import { textarea } from 'payload/shared'
import type { Text } from '../inLanguage.ts'
import { withRule } from './withRule.ts'
import { rowSummary } from './rowSummary.ts'

type Options = {
  description?: Text
  /** Fields of a row beside its text. */
  fields?: Field[]
  interfaceName: string
  label: Text
  labels: { plural: Text; singular: Text }
  name: string
}

/**
 * A list of short texts. The rows are the same in all languages and only their text is localised, so that a translation
 * keeps order and number; a text not yet translated falls back by the rules of its language.
 */
export const proseRows = ({
  description,
  fields = [],
  interfaceName,
  label,
  labels,
  name,
}: Options): ArrayField => ({
  name,
  type: 'array',
  label,
  labels,
  interfaceName,
  admin: {
    components: { RowLabel: rowSummary('text') },
    ...(description && { description }),
    initCollapsed: false,
  },
  fields: [rowText, ...fields],
})

const rowText: TextareaField = {
  name: 'text',
  type: 'textarea',
  label: { de: 'Text', en: 'Text' },
  admin: { rows: 2 },
  localized: true,
  validate: withRule(textarea, (value, { isFinal, req }) => {
    const { localization } = req.payload.config
    const isSource = !localization || req.locale === localization.defaultLocale
    return (
      Boolean(value?.trim()) ||
      !isFinal ||
      !isSource || {
        de: 'Dieser Punkt ist leer: bitte ausfüllen oder entfernen.',
        en: 'This item is empty: fill it in or remove it.',
      }
    )
  }),
}
