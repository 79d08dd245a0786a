import type {
  EmailField,
  EmailFieldValidation,
  FieldAccess,
  TextField,
  TextFieldSingleValidation,
} from 'payload'
import { email as validateEmail, text as validateText } from 'payload/shared'
import { readByPolicy } from '../access/readByPolicy.ts'
import { normalizeEmailField } from '../hooks/normalizeEmailField.ts'
import type { PolicyFor } from '../types.ts'
import { labelOf } from '../utilities/labelOf.ts'
import { normalizeEmail } from '../utilities/normalizeEmail.ts'

const refusal = ({
  label,
  language,
  name,
  value,
}: {
  label: unknown
  language: string | undefined
  name: string
  value: string
}): string =>
  language === 'en'
    ? `${labelOf({ label, language, name })}: “${value}” is not recognised as one e-mail address. Write it as name@example.org; name [at] example.org is understood too.`
    : `${labelOf({ label, language, name })}: „${value}“ ist nicht als eine E-Mail-Adresse erkennbar. Bitte in der Form name@example.org schreiben; auch name [at] example.org wird verstanden.`

const description = {
  de: 'Auch „name [at] example.org“ wird verstanden. Nach dem Speichern steht hier die erkannte Adresse.',
  en: '“name [at] example.org” is understood too. After saving, the recognised address stands here.',
}

/** Lets a field hold one clean address, which only those read who get full addresses. */
export const emailField = ({
  above,
  field,
  policyFor,
  slug,
}: {
  /** The read access of the groups, arrays and blocks around the field. */
  above: FieldAccess[]
  field: EmailField | TextField
  policyFor: PolicyFor
  slug: string
}): EmailField | TextField => {
  const { name } = field
  const access = {
    ...field.access,
    read: readByPolicy({ above, existing: field.access?.read, isHidden: true, policyFor, slug }),
  }
  const hooks = {
    ...field.hooks,
    beforeValidate: [...(field.hooks?.beforeValidate ?? []), normalizeEmailField],
  }
  const check = (value: unknown, language: string | undefined) =>
    typeof value === 'string' && value !== '' && normalizeEmail(value) === null
      ? refusal({ label: field.label, language, name, value })
      : true
  if (field.type === 'email') {
    const own = field.validate ?? validateEmail
    const validate: EmailFieldValidation = (value, args) => {
      const checked = check(value, args.req.i18n?.language)
      // In the form the value is still as typed; Payload's own rule knows only the clean one.
      const clean = checked === true && value ? normalizeEmail(value) : value
      return checked === true ? own(clean, args) : checked
    }
    return { ...field, access, admin: { description, ...field.admin }, hooks, validate }
  }
  if (field.hasMany) return field
  const own = (field.validate as TextFieldSingleValidation | undefined) ?? validateText
  const validate: TextFieldSingleValidation = (value, args) => {
    const checked = check(value, args.req.i18n?.language)
    return checked === true ? own(value, args) : checked
  }
  return { ...field, access, admin: { description, ...field.admin }, hooks, validate }
}
