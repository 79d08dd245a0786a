import type { Tab } from 'payload'
import { countField } from '../../fields/countField.ts'
import { onlyWhen } from '../../fields/onlyWhen.ts'
import { selectField } from '../../fields/selectField.ts'
import { majorities } from '../../votes/majorities.ts'

/** The board's own rules of procedure: terms and majorities differ from statute to statute. */
export const rulesTab: Tab = {
  label: { de: 'Geschäftsordnung', en: 'Procedure' },
  fields: [
    {
      name: 'rules',
      type: 'group',
      interfaceName: 'BoardRules',
      label: { de: 'Regeln', en: 'Rules' },
      admin: {
        description: {
          de: 'Aus Satzung oder Geschäftsordnung. Was dort nicht steht, bleibt leer.',
          en: 'From the statutes or rules of procedure. What they do not say stays empty.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            countField({
              name: 'noticeDays',
              label: { de: 'Ladungsfrist in Tagen', en: 'Notice in days' },
            }),
            countField({
              name: 'minutesDays',
              label: { de: 'Protokollfrist in Tagen', en: 'Days until the minutes are due' },
            }),
            countField({
              name: 'objectionDays',
              label: { de: 'Einwendungsfrist in Tagen', en: 'Days for objections' },
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            selectField({
              name: 'quorum',
              label: { de: 'Beschlussfähig, wenn anwesend', en: 'Quorum' },
              values: {
                half: { de: 'mindestens die Hälfte', en: 'at least half' },
                'more-than-half': { de: 'mehr als die Hälfte', en: 'more than half' },
                fixed: { de: 'eine feste Zahl', en: 'a fixed number' },
                always: { de: 'immer', en: 'always' },
                other: { de: 'andere Regel', en: 'another rule' },
              },
            }),
            onlyWhen({
              field: countField({
                name: 'quorumCount',
                label: { de: 'Feste Zahl', en: 'Fixed number' },
              }),
              isAsked: (_data, { quorum }) => quorum === 'fixed',
              needed: {
                message: {
                  de: 'Bitte die feste Zahl angeben oder eine andere Regel der Beschlussfähigkeit wählen.',
                  en: 'Give the fixed number or choose another rule of the quorum (rules.quorum).',
                },
              },
            }),
            selectField({
              name: 'majority',
              label: { de: 'Übliche Mehrheit', en: 'Usual majority' },
              values: majorities,
            }),
          ],
        },
        {
          name: 'note',
          type: 'textarea',
          label: { de: 'Besonderheiten', en: 'Particulars' },
          localized: true,
        },
      ],
    },
  ],
}
