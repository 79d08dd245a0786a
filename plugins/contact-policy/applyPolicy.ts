import type { Field } from 'payload'
import { displayField } from './fields/displayField.ts'
import { emailField } from './fields/emailField.ts'
import { lineField } from './fields/lineField.ts'
import { proseField } from './fields/proseField.ts'
import type { SanitizedContactEntity, SanitizedContactPolicyOptions } from './types.ts'
import { mapFields } from './utilities/mapFields.ts'

/**
 * Gives the fields of one collection or global the policy.
 *
 * @throws Error naming the option, when a path is no field that can hold an address
 */
export const applyPolicy = ({
  entity: { emails, except },
  fields,
  options: { disabled, policyFor, replacement },
  slug,
}: {
  entity: SanitizedContactEntity
  fields: Field[]
  options: SanitizedContactPolicyOptions
  slug: string
}): Field[] => {
  const found = new Set<string>()
  const setting = { policyFor, replacement, slug }
  const mapped = mapFields({
    fields,
    visit: ({ above, field, path }) => {
      const isEmail = emails.includes(path)
      if (isEmail && (field.type === 'email' || (field.type === 'text' && !field.hasMany))) {
        found.add(path)
        const display = displayField({ name: field.name, policyFor, slug })
        // The display form comes first: it reads the address before its access takes it away.
        return [display, disabled ? field : emailField({ above, field, policyFor, slug })]
      }
      const isSystem = path === 'id' || ('virtual' in field && field.virtual)
      if (disabled || isSystem || except.includes(path)) return [field]
      if (field.type === 'richText' || field.type === 'textarea') {
        return [proseField({ ...setting, above, field })]
      }
      return [field.type === 'text' ? lineField({ ...setting, field }) : field]
    },
  })
  const missing = emails.find((path) => !found.has(path))
  if (missing) {
    throw new Error(
      `contact-policy: ${slug}.emails names "${missing}", which is no e-mail or text field of ${slug}.`,
    )
  }
  return mapped
}
