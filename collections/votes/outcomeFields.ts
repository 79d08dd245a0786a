import type { Field, SelectFieldSingleValidation } from 'payload'
import { select } from 'payload/shared'
import { selectField } from '../fields/selectField.ts'
import { withRule } from '../fields/withRule.ts'
import { expectedOutcome } from './expectedOutcome.ts'
import { majorities } from './majorities.ts'
import { outcomes } from './outcomes.ts'
import type { VoteCount } from './VoteCount.ts'

type Options = {
  isRequired?: boolean
  /** Name of the group beside these fields that holds the numbers; without one they stand beside them. */
  votes?: string
}

type Row = VoteCount & Record<string, unknown>

/** Majority and outcome of a vote. An outcome other than the numbers give needs a reason. */
export const outcomeFields = ({ isRequired = false, votes }: Options = {}): Field[] => {
  const expectedIn = (row: Row) => {
    const numbers = votes ? ((row[votes] ?? {}) as VoteCount) : row
    return expectedOutcome({ ...numbers, majority: row.majority })
  }
  return [
    {
      type: 'row',
      fields: [
        selectField({
          name: 'majority',
          label: { de: 'Nötige Mehrheit', en: 'Majority needed' },
          values: majorities,
        }),
        {
          ...selectField({
            name: 'outcome',
            label: { de: 'Ergebnis', en: 'Outcome' },
            required: isRequired,
            values: outcomes,
          }),
          hasMany: false,
          index: isRequired,
          validate: withRule(select as SelectFieldSingleValidation, (value, { siblingData }) => {
            const expected = expectedIn(siblingData as Row)
            const isDecided = value === 'passed' || value === 'rejected'
            if (!isDecided || !expected || expected === value || siblingData.outcomeReason)
              return true
            return {
              de: `Nach den Zahlen wäre das Ergebnis „${outcomes[expected].de}“. Bitte Zahlen oder Ergebnis prüfen oder unter „Begründung“ sagen, warum es abweicht.`,
              en: `By the numbers the outcome would be "${outcomes[expected].en}". Check numbers and outcome, or say in "Reason" (outcomeReason) why it differs.`,
            }
          }),
        },
      ],
    },
    {
      name: 'outcomeReason',
      type: 'textarea',
      label: { de: 'Begründung', en: 'Reason' },
      admin: {
        condition: (_data, row: Row) => {
          const expected = expectedIn(row)
          const differs = Boolean(expected && row.outcome && expected !== row.outcome)
          return differs || Boolean(row.outcomeReason)
        },
        description: {
          de: 'Nur nötig, wenn das Ergebnis von den Zahlen abweicht.',
          en: 'Needed only where the outcome differs from the numbers.',
        },
      },
      localized: true,
    },
  ]
}
