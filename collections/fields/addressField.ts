import type { GroupField } from 'payload'
import { text } from 'payload/shared'
import { withRule } from './withRule.ts'

type Options = Partial<Pick<GroupField, 'admin' | 'interfaceName' | 'label'>> & { name?: string }

/** A postal address in Germany. It is not localised: post finds it only as it is written here. */
export const addressField = ({
  admin,
  interfaceName = 'Address',
  label,
  name = 'address',
}: Options = {}): GroupField => ({
  name,
  type: 'group',
  label: label ?? { de: 'Anschrift', en: 'Address' },
  interfaceName,
  admin,
  fields: [
    { name: 'street', type: 'text', label: { de: 'Straße und Hausnummer', en: 'Street' } },
    {
      type: 'row',
      fields: [
        {
          name: 'postalCode',
          type: 'text',
          label: { de: 'Postleitzahl', en: 'Postal code' },
          admin: { width: '30%' },
          validate: withRule(
            text,
            (value) =>
              !value ||
              /^\d{5}$/.test(value) || {
                de: 'Die Postleitzahl hat fünf Ziffern, auch mit führender Null (01067).',
                en: 'The postal code has five digits, a leading zero included (01067).',
              },
          ),
        },
        {
          name: 'city',
          type: 'text',
          label: { de: 'Ort', en: 'City' },
          admin: { width: '70%' },
        },
      ],
    },
  ],
})
