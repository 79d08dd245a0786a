import type { UnnamedTab } from 'payload'
import { slugs } from '../../slugs.ts'
import { colorField } from './colorField.ts'

/** How the association looks and signs. */
export const appearanceTab: UnnamedTab = {
  label: { de: 'Erscheinungsbild', en: 'Appearance' },
  fields: [
    {
      name: 'logo',
      type: 'upload',
      label: { de: 'Logo', en: 'Logo' },
      relationTo: slugs.media,
    },
    {
      name: 'houseStyle',
      type: 'group',
      label: { de: 'Hausfarben und Schrift', en: 'Colours and typeface' },
      interfaceName: 'AssociationHouseStyle',
      fields: [
        {
          type: 'row',
          fields: [
            colorField({ name: 'primaryColor', label: { de: 'Hauptfarbe', en: 'Main colour' } }),
            colorField({ name: 'accentColor', label: { de: 'Zweitfarbe', en: 'Second colour' } }),
            {
              name: 'typeface',
              type: 'text',
              label: { de: 'Schrift', en: 'Typeface' },
              maxLength: 80,
            },
          ],
        },
      ],
    },
    {
      name: 'sender',
      type: 'group',
      label: { de: 'Absender von E-Mails', en: 'Sender of e-mails' },
      interfaceName: 'AssociationSender',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', label: { de: 'Name', en: 'Name' }, maxLength: 120 },
            { name: 'email', type: 'email', label: { de: 'E-Mail', en: 'E-mail' } },
            {
              name: 'replyTo',
              type: 'email',
              label: { de: 'Antworten an', en: 'Reply to' },
            },
          ],
        },
      ],
    },
  ],
}
