import type { UnnamedTab } from 'payload'
import { durationField } from '../../fields/durationField.ts'
import { selectField } from '../../fields/selectField.ts'
import { workplaceModes } from '../../Postings/values.ts'

/** What holds where an entry says nothing. */
export const defaultsTab: UnnamedTab = {
  label: { de: 'Vorgaben', en: 'Defaults' },
  fields: [
    {
      name: 'defaults',
      type: 'group',
      label: { de: 'Vorgaben für Ausschreibungen', en: 'Defaults of postings' },
      interfaceName: 'AssociationDefaults',
      fields: [
        {
          name: 'equalityNote',
          type: 'textarea',
          label: { de: 'Hinweis zur Gleichbehandlung', en: 'Equality note' },
          admin: {
            description: {
              de: 'Gilt für Ausschreibungen ohne eigenen Hinweis.',
              en: 'Holds for postings without an own note.',
            },
            rows: 3,
          },
          localized: true,
        },
        {
          name: 'place',
          type: 'text',
          label: { de: 'Üblicher Einsatzort', en: 'Usual place of work' },
          maxLength: 120,
        },
        selectField({
          name: 'workplaceMode',
          label: { de: 'Übliche Arbeitsweise', en: 'Usual mode of work' },
          values: workplaceModes,
        }),
        durationField({
          name: 'publicationPeriod',
          admin: {
            description: {
              de: 'Vorschlag für die Dauer der Veröffentlichung, zum Beispiel „3 Monate“.',
              en: 'Suggested length of publication, for example “3 months”.',
            },
          },
          label: { de: 'Dauer der Veröffentlichung', en: 'Length of publication' },
        }),
      ],
    },
  ],
}
