import type { Tab } from 'payload'
import { dayField } from '../../fields/dayField.ts'
import { selectField } from '../../fields/selectField.ts'
import { slugs } from '../../slugs.ts'
import { foundingStatuses } from '../foundingStatuses.ts'
import { inOrder } from '../rules/inOrder.ts'
import { rowSummary } from '../../fields/rowSummary.ts'

/** How far the founding is, and every step on the way with its source. */
export const foundingTab: Tab = {
  label: { de: 'Gründung', en: 'Founding' },
  fields: [
    {
      name: 'foundingHistory',
      type: 'array',
      interfaceName: 'BoardFoundingStep',
      label: { de: 'Verlauf', en: 'History' },
      labels: {
        singular: { de: 'Schritt', en: 'Step' },
        plural: { de: 'Schritte', en: 'Steps' },
      },
      admin: {
        components: { RowLabel: rowSummary('status', 'on') },
        description: {
          de: 'Der älteste Schritt steht oben. Zu jedem gehört, woher wir es wissen. Der aktuelle Stand steht rechts.',
          en: 'The oldest step comes first. Each says how we know of it. The present status is set on the right.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            selectField({
              name: 'status',
              label: { de: 'Stand', en: 'Status' },
              required: true,
              values: foundingStatuses,
            }),
            dayField({
              name: 'on',
              label: { de: 'Am', en: 'On' },
              required: true,
              validate: inOrder,
            }),
          ],
        },
        { name: 'note', type: 'textarea', label: { de: 'Notiz', en: 'Note' }, localized: true },
        {
          name: 'source',
          type: 'text',
          label: { de: 'Quelle', en: 'Source' },
          admin: {
            description: {
              de: 'Link, Vorlagennummer oder Gespräch mit Datum.',
              en: 'Link, paper number or conversation with its date.',
            },
          },
          required: true,
        },
        {
          name: 'document',
          type: 'upload',
          label: { de: 'Dokument', en: 'Document' },
          relationTo: slugs.documents,
        },
      ],
    },
  ],
}
