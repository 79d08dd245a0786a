import type { GroupField } from 'payload'

type Options = Partial<Pick<GroupField, 'admin' | 'label'>> & { name?: string }

/** A postal address in Germany. */
export const addressField = ({ admin, label, name = 'address' }: Options = {}): GroupField => ({
  name,
  type: 'group',
  label: label ?? { de: 'Anschrift', en: 'Address' },
  interfaceName: 'Address',
  admin,
  fields: [
    { name: 'street', type: 'text', label: { de: 'Straße und Hausnummer', en: 'Street' } },
    {
      type: 'row',
      fields: [
        { name: 'postalCode', type: 'text', label: { de: 'Postleitzahl', en: 'Postal code' } },
        { name: 'city', type: 'text', label: { de: 'Ort', en: 'City' } },
      ],
    },
  ],
})
