import type { Tab } from 'payload'
import { neededInSource } from '../../fields/neededInSource.ts'
import { dayField } from '../../fields/dayField.ts'
import { slugs } from '../../slugs.ts'
import { personFields } from '../fields/personFields.ts'
import { rowSummary } from '../../fields/rowSummary.ts'

/** Who does what until when; open tasks are carried on to the next minutes. */
export const tasksTab: Tab = {
  label: { de: 'Aufgaben', en: 'Tasks' },
  fields: [
    {
      name: 'tasks',
      type: 'array',
      interfaceName: 'ProtocolTask',
      label: { de: 'Aufgaben', en: 'Tasks' },
      labels: {
        singular: { de: 'Aufgabe', en: 'Task' },
        plural: { de: 'Aufgaben', en: 'Tasks' },
      },
      admin: {
        components: {
          RowLabel: rowSummary('text', 'responsible', 'responsibleName', 'due', 'done'),
        },
        description: { de: 'Nur intern.', en: 'Internal.' },
        initCollapsed: true,
      },
      fields: [
        {
          name: 'text',
          type: 'text',
          label: { de: 'Aufgabe', en: 'Task' },
          localized: true,
          validate: neededInSource.text,
        },
        personFields({
          label: { de: 'Zuständig', en: 'Responsible' },
          other: { name: 'responsibleName', label: { de: 'Oder Name', en: 'Or name' } },
          person: 'responsible',
        }),
        {
          type: 'row',
          fields: [
            dayField({ name: 'due', index: true, label: { de: 'Bis', en: 'Due' } }),
            { name: 'done', type: 'checkbox', label: { de: 'Erledigt', en: 'Done' } },
          ],
        },
        {
          name: 'carriedTo',
          type: 'relationship',
          label: { de: 'Übernommen in', en: 'Carried on to' },
          filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
          relationTo: slugs.meetingProtocols,
        },
      ],
    },
  ],
}
