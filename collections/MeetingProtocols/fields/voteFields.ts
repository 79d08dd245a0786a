import type { Field } from 'payload'
import { neededInSource } from '../../fields/neededInSource.ts'
import { selectField } from '../../fields/selectField.ts'
import { slugs } from '../../slugs.ts'
import { countFields } from '../../votes/countFields.ts'
import { outcomeFields } from '../../votes/outcomeFields.ts'
import { sumOfVotes } from '../../votes/sumOfVotes.ts'
import { rollCallFits } from '../rules/rollCallFits.ts'
import { withinThePresent } from '../rules/withinThePresent.ts'
import { rowSummary } from '../../fields/rowSummary.ts'

// What is there stays in sight and is checked, whatever mode is chosen later: Payload skips the validation of a hidden field.
const hasOrNeedsBallots = (_data: unknown, vote: { mode?: string; rollCall?: unknown[] }) =>
  vote.mode === 'roll-call' || Boolean(vote.rollCall?.length)

/** One vote of an item. Names stand in a roll call only: a secret vote has none, and an open one needs none. */
export const voteFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'subject',
        type: 'text',
        label: { de: 'Gegenstand', en: 'Subject' },
        localized: true,
        validate: neededInSource.text,
      },
      selectField({
        name: 'mode',
        label: { de: 'Art der Abstimmung', en: 'Mode' },
        required: true,
        values: {
          open: { de: 'Offen', en: 'Open' },
          secret: { de: 'Geheim', en: 'Secret' },
          'roll-call': { de: 'Namentlich', en: 'Roll call' },
          circulation: { de: 'Umlauf', en: 'Circulation' },
        },
      }),
    ],
  },
  countFields({ validate: withinThePresent({ sum: sumOfVotes }) }),
  ...outcomeFields(),
  {
    name: 'rollCall',
    type: 'array',
    interfaceName: 'ProtocolBallot',
    label: { de: 'Namentliche Stimmen', en: 'Roll call' },
    labels: {
      singular: { de: 'Stimme', en: 'Ballot' },
      plural: { de: 'Stimmen', en: 'Ballots' },
    },
    admin: {
      components: { RowLabel: rowSummary('person', 'choice') },
      condition: hasOrNeedsBallots,
      initCollapsed: true,
    },
    validate: rollCallFits,
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'person',
            type: 'relationship',
            label: { de: 'Person', en: 'Person' },
            relationTo: slugs.people,
            required: true,
          },
          selectField({
            name: 'choice',
            label: { de: 'Stimme', en: 'Choice' },
            required: true,
            values: {
              yes: { de: 'Ja', en: 'Yes' },
              no: { de: 'Nein', en: 'No' },
              abstained: { de: 'Enthaltung', en: 'Abstained' },
              invalid: { de: 'Ungültig', en: 'Invalid' },
              recused: { de: 'Befangen', en: 'Recused' },
            },
          }),
        ],
      },
    ],
  },
]
