import type { TextField, TextFieldManyValidation, TextFieldSingleValidation } from 'payload'
import { text as validateText } from 'payload/shared'
import { redactProse } from '../hooks/redactProse.ts'
import type { PolicyFor } from '../types.ts'
import { findAddresses } from '../utilities/findAddresses.ts'
import { labelOf } from '../utilities/labelOf.ts'

const hasAddress = (value: unknown): boolean =>
  [value].flat().some((text) => typeof text === 'string' && findAddresses(text).length > 0)

/**
 * Refuses an address in a line of text: lines (titles, names) stay open to filters and sort orders, so none may hold what
 * a filter should not tell. An address that came in by another way is taken out when delivered.
 */
export const lineField = ({
  field,
  policyFor,
  replacement,
  slug,
}: {
  field: TextField
  policyFor: PolicyFor
  replacement: string
  slug: string
}): TextField => {
  const { label, name } = field
  const refuse = (language: string | undefined) =>
    language === 'en'
      ? `${labelOf({ label, language, name })}: an e-mail address belongs into the contact's e-mail field, not here.`
      : `${labelOf({ label, language, name })}: Eine E-Mail-Adresse gehört in das E-Mail-Feld des Kontakts, nicht hierher.`
  const hooks = {
    ...field.hooks,
    afterRead: [
      ...(field.hooks?.afterRead ?? []),
      redactProse({ name, policyFor, replacement, slug }),
    ],
  }
  if (field.hasMany) {
    const own = (field.validate ?? validateText) as TextFieldManyValidation
    const validate: TextFieldManyValidation = (value, args) =>
      hasAddress(value) ? refuse(args.req.i18n?.language) : own(value, args)
    return { ...field, hooks, validate }
  }
  const own = (field.validate ?? validateText) as TextFieldSingleValidation
  const validate: TextFieldSingleValidation = (value, args) =>
    hasAddress(value) ? refuse(args.req.i18n?.language) : own(value, args)
  return { ...field, hooks, validate }
}
