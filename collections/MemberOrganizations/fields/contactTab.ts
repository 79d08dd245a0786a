import type { UnnamedTab } from 'payload'
import { addressField } from '../../fields/addressField.ts'
import { contactField } from '../../fields/contactField.ts'
import { selectField } from '../../fields/selectField.ts'
import { urlField } from '../../fields/urlField.ts'
import { slugs } from '../../slugs.ts'
import { socialNetworks } from '../values.ts'
import { rowSummary } from '../../fields/rowSummary.ts'

/** Where the organisation sits and how it is reached. */
export const contactTab: UnnamedTab = {
  label: { de: 'Sitz und Kontakt', en: 'Seat and contact' },
  fields: [
    {
      name: 'seat',
      type: 'group',
      label: { de: 'Sitz', en: 'Seat' },
      interfaceName: 'OrganizationSeat',
      fields: [
        addressField({ interfaceName: 'OrganizationAddress' }),
        {
          name: 'municipality',
          type: 'relationship',
          label: { de: 'Gebietskörperschaft', en: 'Municipality' },
          index: true,
          relationTo: slugs.municipalities,
        },
      ],
    },
    contactField({ interfaceName: 'OrganizationContact' }),
    urlField({ name: 'website', label: { de: 'Internetseite', en: 'Website' } }),
    {
      name: 'social',
      type: 'array',
      label: { de: 'Soziale Netzwerke', en: 'Social networks' },
      labels: {
        plural: { de: 'Profile', en: 'Profiles' },
        singular: { de: 'Profil', en: 'Profile' },
      },
      admin: { components: { RowLabel: rowSummary('network', 'url') } },
      interfaceName: 'OrganizationProfile',
      fields: [
        {
          type: 'row',
          fields: [
            selectField({
              name: 'network',
              label: { de: 'Netzwerk', en: 'Network' },
              required: true,
              values: socialNetworks,
            }),
            urlField({
              name: 'url',
              label: { de: 'Adresse', en: 'Address' },
              rule: (value, { isFinal }) =>
                Boolean(value) ||
                !isFinal || {
                  de: 'Bitte die Adresse des Profils angeben oder die Zeile entfernen.',
                  en: 'Give the address of the profile or remove the row.',
                },
            }),
          ],
        },
      ],
    },
  ],
}
