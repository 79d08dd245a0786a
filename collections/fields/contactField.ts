import type { GroupField } from 'payload'

type Options = Partial<Pick<GroupField, 'admin' | 'label'>> & { name?: string }

/**
 * Whom to ask: person, function, e-mail and phone. The e-mail is stored clean; who gets to see it is decided by the
 * contact policy, not here.
 */
export const contactField = ({ admin, label, name = 'contact' }: Options = {}): GroupField => ({
  name,
  type: 'group',
  label: label ?? { de: 'Kontakt', en: 'Contact' },
  interfaceName: 'Contact',
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
        { name: 'email', type: 'email', label: { de: 'E-Mail', en: 'E-mail' } },
        { name: 'phone', type: 'text', label: { de: 'Telefon', en: 'Phone' } },
      ],
    },
  ],
})
