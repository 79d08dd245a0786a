import type { UnnamedTab } from 'payload'
import { countField } from '../../fields/countField.ts'
import { dayField } from '../../fields/dayField.ts'
import { durationField } from '../../fields/durationField.ts'
import { onlyWhen } from '../../fields/onlyWhen.ts'
import { selectField } from '../../fields/selectField.ts'
import { slugs } from '../../slugs.ts'
import { parseDuration } from '../../time/parseDuration.ts'
import { readDuration } from '../../time/readDuration.ts'
import { payField } from './payField.ts'
import { internshipKinds, startKinds, workplaceModes } from '../values.ts'

/** Place, time and money. */
export const factsTab: UnnamedTab = {
  label: { de: 'Eckdaten', en: 'Key facts' },
  fields: [
    onlyWhen({
      field: selectField({
        name: 'internshipKind',
        admin: {
          description: {
            de: 'Wichtig für den Mindestlohn: ein freiwilliges Praktikum über drei Monate ist von Beginn an zu vergüten.',
            en: 'Matters for the minimum wage: a voluntary internship of more than three months is paid from day one.',
          },
        },
        defaultValue: 'unspecified',
        index: true,
        label: { de: 'Art des Praktikums', en: 'Kind of internship' },
        values: internshipKinds,
      }),
      isAsked: ({ kind }) => (kind ? kind === 'internship' : undefined),
    }),
    {
      name: 'workplace',
      type: 'group',
      label: { de: 'Einsatzort', en: 'Place of work' },
      interfaceName: 'PostingWorkplace',
      admin: {
        description: {
          de: 'Wo gearbeitet wird; das muss nicht der Sitz der Organisation sein.',
          en: 'Where the work is done; it need not be the seat of the organisation.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'place',
              type: 'text',
              label: { de: 'Ort', en: 'Place' },
              index: true,
              required: true,
            },
            {
              name: 'municipality',
              type: 'relationship',
              label: { de: 'Gebietskörperschaft', en: 'Municipality' },
              index: true,
              relationTo: slugs.municipalities,
            },
          ],
        },
      ],
    },
    selectField({
      name: 'workplaceMode',
      index: true,
      label: { de: 'Arbeitsweise', en: 'Mode of work' },
      values: workplaceModes,
    }),
    {
      name: 'start',
      type: 'group',
      label: { de: 'Beginn', en: 'Start' },
      interfaceName: 'PostingStart',
      fields: [
        {
          type: 'row',
          fields: [
            selectField({
              name: 'kind',
              label: { de: 'Wann', en: 'When' },
              values: startKinds,
            }),
            onlyWhen({
              field: dayField({ name: 'date', index: true, label: { de: 'Tag', en: 'Date' } }),
              isAsked: (_data, start) => start.kind === 'date',
              needed: {
                message: {
                  de: 'Bitte den Tag des Beginns angeben oder unter „Wann“ etwas anderes wählen.',
                  en: 'Give the date of the start or choose another kind of start (start.kind).',
                },
              },
            }),
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        durationField({
          name: 'durationMin',
          admin: {
            description: {
              de: 'Leer lassen, wenn nur eine Höchstdauer gilt.',
              en: 'Leave empty where only a maximum holds.',
            },
          },
          label: { de: 'Dauer mindestens', en: 'Duration at least' },
        }),
        durationField({
          name: 'durationMax',
          admin: {
            description: {
              de: 'Zum Beispiel „3 Monate“ oder „6 Wochen“.',
              en: 'For example “3 months” or “6 weeks”.',
            },
          },
          label: { de: 'Dauer höchstens', en: 'Duration at most' },
          rule: (value, { siblingData }) => {
            const min = parseDuration(readDuration(String(siblingData.durationMin ?? '')))
            const max = parseDuration(value)
            return (
              min === null ||
              max === null ||
              min <= max || {
                de: '„Dauer höchstens“ ist kürzer als „Dauer mindestens“. Bitte eine der beiden ändern.',
                en: '“Duration at most” is shorter than “Duration at least” (durationMin). Change one of the two.',
              }
            )
          },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'hoursPerWeek',
          type: 'number',
          label: { de: 'Stunden pro Woche', en: 'Hours per week' },
          admin: {
            description: {
              de: 'Leer heißt: keine Angabe.',
              en: 'Empty means: not specified.',
            },
          },
          max: 60,
          min: 0.5,
        },
        countField({
          name: 'positions',
          label: { de: 'Anzahl der Plätze', en: 'Number of positions' },
          min: 1,
        }),
      ],
    },
    payField,
  ],
}
