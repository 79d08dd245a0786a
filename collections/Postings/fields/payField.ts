import type { GroupField } from 'payload'
import { number } from 'payload/shared'
import { isInSource } from '../../fields/isInSource.ts'
import { onlyWhen } from '../../fields/onlyWhen.ts'
import { selectField } from '../../fields/selectField.ts'
import { withRule } from '../../fields/withRule.ts'
import { payKinds, payPeriods } from '../values.ts'

const isPaid = (_data: unknown, pay: { kind?: unknown }): boolean =>
  pay.kind === 'allowance' || pay.kind === 'amount'

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
        onlyWhen({
          field: {
            name: 'amount',
            type: 'number',
            label: { de: 'Betrag in Euro', en: 'Amount in euro' },
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
          isAsked: isPaid,
          needed: {
            message: {
              de: 'Bitte den Betrag angeben, in der Erläuterung sagen, wonach sich die Vergütung richtet, oder eine andere Art wählen.',
              en: 'Give the amount, say in the explanation (pay.text) what the pay goes by, or choose another kind.',
            },
            // The explanation is told of in the language of the save alone.
            unless: ({ req, siblingData }) =>
              siblingData.kind !== 'amount' || Boolean(siblingData.text) || !isInSource(req),
          },
        }),
        onlyWhen({
          field: selectField({
            name: 'per',
            label: { de: 'Zeitraum', en: 'Period' },
            values: payPeriods,
          }),
          isAsked: isPaid,
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
