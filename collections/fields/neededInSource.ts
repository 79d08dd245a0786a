import type { TextareaFieldValidation, TextFieldSingleValidation } from 'payload'
import { text, textarea } from 'payload/shared'
import { isInSource } from './isInSource.ts'
import { type RuleContext, withRule } from './withRule.ts'

/**
 * A `validate` for a localised text in a row: it is needed in the source language alone. With `required` nobody could
 * save one translated sentence before every row is translated.
 */
export const neededInSource: {
  text: TextFieldSingleValidation
  textarea: TextareaFieldValidation
} = {
  text: withRule(text as TextFieldSingleValidation, (value, context) => isGiven(value, context)),
  textarea: withRule(textarea, (value, context) => isGiven(value, context)),
}

const isGiven = (
  value: null | string | undefined,
  { isFinal, req }: RuleContext<unknown, unknown>,
) => {
  const isBinding = isFinal && isInSource(req)
  return Boolean(value?.trim()) || !isBinding || { de: 'Bitte ausfüllen.', en: 'Fill this in.' }
}
