import type { EmailFieldValidation, GroupField, TextFieldSingleValidation } from 'payload'

type Options = Partial<Pick<GroupField, 'admin' | 'interfaceName' | 'label'>> & {
  name?: string
  /** Validations in place of Payload's own, where an entry demands an address or a number. */
  validate?: { email?: EmailFieldValidation; phone?: TextFieldSingleValidation }
}

/**
 * Whom to ask: person, function, e-mail and phone. The e-mail is stored clean; who gets to see it is decided by the
 * contact policy, not here.
 */
export const contactField = ({
  admin,
  interfaceName = 'Contact',
  label,
  name = 'contact',
  validate,
}: Options = {}): GroupField => ({
  name,
  type: 'group',
  label: label ?? { de: 'Kontakt', en: 'Contact' },
  interfaceName,
  admin,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'person', type: 'text', label: { de: 'Ansprechperson', en: 'Contact person' } },
        {
          name: 'function',
          type: 'text',
          label: { de: 'Funktion', en: 'Function' },
          localized: true,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'email',
          type: 'email',
          label: { de: 'E-Mail', en: 'E-mail' },
          ...(validate?.email && { validate: validate.email }),
        },
        {
          name: 'phone',
          type: 'text',
          label: { de: 'Telefon', en: 'Phone' },
          ...(validate?.phone && { validate: validate.phone }),
        },
      ],
    },
  ],
})
