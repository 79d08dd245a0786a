import type { UnnamedTab } from 'payload'
import { urlField } from '../../fields/urlField.ts'

/** What the law asks for. */
export const legalTab: UnnamedTab = {
  label: { de: 'Impressum', en: 'Imprint' },
  fields: [
    {
      name: 'imprint',
      type: 'richText',
      label: { de: 'Impressum', en: 'Imprint' },
      localized: true,
    },
    urlField({
      name: 'privacyUrl',
      label: { de: 'Adresse der Datenschutzhinweise', en: 'Address of the privacy notice' },
    }),
    urlField({
      name: 'accessibilityUrl',
      label: {
        de: 'Adresse der Erklärung zur Barrierefreiheit',
        en: 'Address of the accessibility statement',
      },
    }),
  ],
}
