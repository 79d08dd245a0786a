import type { UnnamedTab } from 'payload'
import { languages } from '../../languages.ts'
import { selectField } from '../../fields/selectField.ts'
import { slugs } from '../../slugs.ts'
import { legalForms } from '../values.ts'

/** Who the organisation is and what it does. */
export const identityTab: UnnamedTab = {
  label: { de: 'Vorstellung', en: 'Introduction' },
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
          index: true,
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
          admin: {
            description: {
              de: 'Gericht und Nummer, zum Beispiel „Amtsgericht Musterstadt, VR 1234“.',
              en: 'Court and number, for example “Amtsgericht Musterstadt, VR 1234”.',
            },
          },
          maxLength: 120,
        },
      ],
    },
    {
      name: 'description',
      type: 'richText',
      label: { de: 'Beschreibung', en: 'Description' },
      admin: {
        description: {
          de: 'Steht auch in Ausschreibungen der Organisation, die keinen eigenen Text „Über uns“ haben.',
          en: 'Is also shown in postings of the organisation without an own “About us”.',
        },
      },
      localized: true,
    },
    {
      name: 'topics',
      type: 'text',
      label: { de: 'Themen', en: 'Topics' },
      admin: {
        description: {
          de: 'Ein Schlagwort je Eintrag, zum Beispiel Beratung.',
          en: 'One keyword an entry, for example advice.',
        },
      },
      hasMany: true,
      localized: true,
      maxLength: 80,
    },
    {
      name: 'languages',
      type: 'select',
      label: { de: 'Sprachen des Angebots', en: 'Languages offered' },
      admin: {
        description: {
          de: 'Sprachen, in denen die Organisation arbeitet. Nie die Sprache einzelner Personen.',
          en: 'Languages in which the organisation works. Never those of single persons.',
        },
      },
      hasMany: true,
      options: Object.entries(languages).map(([value, label]) => ({ label, value })),
    },
    {
      name: 'areaServed',
      type: 'relationship',
      label: { de: 'Wirkungsgebiet', en: 'Area served' },
      hasMany: true,
      index: true,
      relationTo: slugs.municipalities,
    },
    {
      name: 'logo',
      type: 'upload',
      label: { de: 'Logo', en: 'Logo' },
      relationTo: slugs.media,
    },
  ],
}
