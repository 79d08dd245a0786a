import type { UnnamedTab } from 'payload'
import { addressField } from '../../fields/addressField.ts'
import { contactField } from '../../fields/contactField.ts'
import { dayField } from '../../fields/dayField.ts'
import { notInFuture } from '../../fields/notInFuture.ts'
import { selectField } from '../../fields/selectField.ts'
import { urlField } from '../../fields/urlField.ts'
import { legalForms } from '../../MemberOrganizations/values.ts'
import { slugs } from '../../slugs.ts'
import { domainField } from './domainField.ts'

/** Who the association is. */
export const identityTab: UnnamedTab = {
  label: { de: 'Verband', en: 'Association' },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { de: 'Name', en: 'Name' },
      localized: true,
      maxLength: 250,
      required: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'shortName',
          type: 'text',
          label: { de: 'Kurzname', en: 'Short name' },
          maxLength: 80,
        },
        selectField({
          name: 'legalForm',
          label: { de: 'Rechtsform', en: 'Legal form' },
          values: legalForms,
        }),
        {
          name: 'registerNumber',
          type: 'text',
          label: { de: 'Registernummer', en: 'Register number' },
          maxLength: 120,
        },
        dayField({
          name: 'foundedOn',
          label: { de: 'Gegründet am', en: 'Founded on' },
          validate: notInFuture({
            de: 'Das Gründungsdatum liegt in der Zukunft. Bitte den Tag berichtigen.',
            en: 'The day of the founding is in the future. Correct it.',
          }),
        }),
      ],
    },
    {
      name: 'description',
      type: 'richText',
      label: { de: 'Beschreibung', en: 'Description' },
      localized: true,
    },
    {
      name: 'seat',
      type: 'group',
      label: { de: 'Sitz', en: 'Seat' },
      interfaceName: 'AssociationSeat',
      fields: [
        addressField({ interfaceName: 'AssociationAddress' }),
        {
          name: 'municipality',
          type: 'relationship',
          label: { de: 'Gebietskörperschaft', en: 'Municipality' },
          relationTo: slugs.municipalities,
        },
      ],
    },
    contactField({ interfaceName: 'AssociationContact' }),
    {
      type: 'row',
      fields: [
        domainField,
        urlField({ name: 'website', label: { de: 'Internetseite', en: 'Website' } }),
      ],
    },
  ],
}
