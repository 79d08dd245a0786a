import type { Tab } from 'payload'
import { neededInSource } from '../../fields/neededInSource.ts'
import { onlyWhen } from '../../fields/onlyWhen.ts'
import { selectField } from '../../fields/selectField.ts'
import { agendaKinds } from '../agendaKinds.ts'
import { fillNeutralTitle } from '../hooks/fillNeutralTitle.ts'
import { rowSummary } from '../../fields/rowSummary.ts'

/** The items to be dealt with. The minutes and resolutions refer to them by their `id`, which stays when they move. */
export const agendaTab: Tab = {
  label: { de: 'Tagesordnung', en: 'Agenda' },
  fields: [
    {
      name: 'agenda',
      type: 'array',
      interfaceName: 'AgendaItem',
      label: { de: 'Tagesordnung', en: 'Agenda' },
      labels: {
        singular: { de: 'Tagesordnungspunkt', en: 'Agenda item' },
        plural: { de: 'Tagesordnungspunkte', en: 'Agenda items' },
      },
      admin: {
        components: { RowLabel: rowSummary('number', 'title') },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'number',
              type: 'text',
              label: { de: 'Nummer', en: 'Number' },
              admin: { placeholder: '3.1', width: '20%' },
              maxLength: 20,
            },
            {
              name: 'title',
              type: 'text',
              label: { de: 'Titel', en: 'Title' },
              admin: { width: '80%' },
              localized: true,
              validate: neededInSource.text,
            },
          ],
        },
        selectField({ name: 'kind', label: { de: 'Art', en: 'Kind' }, values: agendaKinds }),
        {
          name: 'isPublic',
          type: 'checkbox',
          label: { de: 'Öffentlich', en: 'Public' },
          admin: {
            description: {
              de: 'Ohne Haken bleiben Titel, Protokolltext und Beschluss dieses Punktes intern.',
              en: 'Without the tick the title, minutes and resolution of this item stay internal.',
            },
          },
          defaultValue: false,
        },
        onlyWhen({
          field: {
            name: 'publicTitle',
            type: 'text',
            label: { de: 'Neutraler Titel', en: 'Neutral title' },
            admin: {
              description: {
                de: 'Steht öffentlich an der Stelle des Titels, zum Beispiel „Personalangelegenheit“.',
                en: 'Stands in public in place of the title, for example "Staff matter".',
              },
            },
            hooks: { afterRead: [fillNeutralTitle] },
            localized: true,
          },
          isAsked: (_data, { isPublic }) => !isPublic,
        }),
      ],
    },
  ],
}
