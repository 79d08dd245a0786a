import type { GroupField } from 'payload'
import { number } from 'payload/shared'
import { selectField } from '../../fields/selectField.ts'
import { withRule } from '../../fields/withRule.ts'
import { payKinds, payPeriods } from '../values.ts'

const isPaid = (pay?: { kind?: unknown }): boolean =>
  pay?.kind === 'allowance' || pay?.kind === 'amount'

/** "Keine Angabe" and "unbezahlt" are two things, so nothing is assumed: the default is `unspecified`. */
export const payField: GroupField = {
  name: 'pay',
  type: 'group',
  label: { de: 'Vergütung', en: 'Pay' },
  interfaceName: 'PostingPay',
  fields: [
    {
      type: 'row',
      fields: [
        selectField({
          name: 'kind',
          admin: {
            description: {
              de: '„Keine Angabe“ ist nicht „unbezahlt“.',
              en: '“Not specified” is not “unpaid”.',
            },
          },
          defaultValue: 'unspecified',
          index: true,
          label: { de: 'Art', en: 'Kind' },
          values: payKinds,
        }),
        {
          name: 'amount',
          type: 'number',
          label: { de: 'Betrag in Euro', en: 'Amount in euro' },
          admin: { condition: (_data, sibling) => isPaid(sibling) },
          min: 0,
          validate: withRule(
            number,
            (value) =>
              typeof value !== 'number' ||
              Number.isInteger(Math.round(value * 1e6) / 1e4) || {
                de: 'Bitte höchstens zwei Stellen nach dem Komma angeben.',
                en: 'Give at most two decimal places.',
              },
          ),
        },
        selectField({
          name: 'per',
          admin: { condition: (_data, sibling) => isPaid(sibling) },
          label: { de: 'Zeitraum', en: 'Period' },
          values: payPeriods,
        }),
      ],
    },
    {
      name: 'text',
      type: 'text',
      label: { de: 'Erläuterung', en: 'Explanation' },
      admin: {
        description: {
          de: 'Zum Beispiel eine Entgeltgruppe oder „Fahrtkosten werden erstattet“.',
          en: 'For example a pay grade or “travel costs are refunded”.',
        },
      },
      localized: true,
    },
  ],
}
