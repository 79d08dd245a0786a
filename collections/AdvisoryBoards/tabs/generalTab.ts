import type { Tab } from 'payload'
import { neededInSource } from '../../fields/neededInSource.ts'
import { addressField } from '../../fields/addressField.ts'
import { contactField } from '../../fields/contactField.ts'
import { countField } from '../../fields/countField.ts'
import { dayField } from '../../fields/dayField.ts'
import { selectField } from '../../fields/selectField.ts'
import { urlField } from '../../fields/urlField.ts'
import { slugs } from '../../slugs.ts'
import { rowSummary } from '../../fields/rowSummary.ts'

/** What the board is and how to reach it. */
export const generalTab: Tab = {
  label: { de: 'Gremium', en: 'Board' },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { de: 'Name', en: 'Name' },
      localized: true,
      required: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'municipality',
          type: 'relationship',
          index: true,
          label: { de: 'Gebietskörperschaft', en: 'Municipality' },
          relationTo: slugs.municipalities,
          required: true,
        },
        selectField({
          name: 'kind',
          index: true,
          label: { de: 'Art', en: 'Kind' },
          values: {
            migrants: { de: 'Migrationsbeirat', en: "Migrants' board" },
            integration: { de: 'Integrationsbeirat', en: 'Integration board' },
            foreigners: { de: 'Ausländerbeirat', en: "Foreigners' board" },
            other: { de: 'Anderes', en: 'Other' },
          },
        }),
      ],
    },
    {
      name: 'function',
      type: 'richText',
      label: { de: 'Aufgabe', en: 'Function' },
      admin: {
        description: {
          de: 'Wofür das Gremium da ist, in zwei bis drei Sätzen.',
          en: 'What the board is for, in two or three sentences.',
        },
      },
      localized: true,
    },
    {
      type: 'row',
      fields: [
        countField({
          name: 'sessionsPerYear',
          label: { de: 'Sitzungen im Jahr', en: 'Sessions a year' },
          max: 366,
        }),
        {
          name: 'isPublic',
          type: 'checkbox',
          label: { de: 'Sitzungen sind öffentlich', en: 'Sessions are public' },
        },
      ],
    },
    contactField({ name: 'office', label: { de: 'Geschäftsstelle', en: 'Office' } }),
    addressField({
      name: 'officeAddress',
      label: { de: 'Anschrift der Geschäftsstelle', en: 'Address of the office' },
    }),
    urlField({ name: 'website', label: { de: 'Internetseite', en: 'Website' } }),
    {
      name: 'formerNames',
      type: 'array',
      interfaceName: 'BoardFormerName',
      label: { de: 'Frühere Namen', en: 'Former names' },
      labels: {
        singular: { de: 'Früherer Name', en: 'Former name' },
        plural: { de: 'Frühere Namen', en: 'Former names' },
      },
      admin: { components: { RowLabel: rowSummary('name', 'until') }, initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              label: { de: 'Name', en: 'Name' },
              localized: true,
              validate: neededInSource.text,
            },
            dayField({ name: 'until', label: { de: 'Bis', en: 'Until' } }),
          ],
        },
      ],
    },
  ],
}
