import { array } from 'payload/shared'
import type { ArrayField, ArrayFieldValidation } from 'payload'
import { withRule } from '../../fields/withRule.ts'
import type { VoteCount } from '../../votes/VoteCount.ts'
import { rowsOf } from './rowsOf.ts'

type Ballot = { choice?: 'abstained' | 'invalid' | 'no' | 'recused' | 'yes'; person?: unknown }
type Vote = VoteCount & { mode?: null | string }

const choices = ['yes', 'no', 'abstained', 'invalid', 'recused'] as const

/**
 * A `validate` for the ballots with names: there are none but in a roll call, nobody votes twice, and when the minutes are
 * published the ballots add up to the numbers.
 */
export const rollCallFits: ArrayField['validate'] = withRule(
  array as ArrayFieldValidation,
  (value, { data, siblingData }) => {
    const ballots = rowsOf(value as Ballot[])
    const vote = siblingData as Vote
    if (ballots.length === 0) return true
    if (vote.mode !== 'roll-call')
      return {
        de: 'Namen stehen nur bei einer namentlichen Abstimmung. Bitte die Stimmen entfernen oder „Namentlich“ wählen.',
        en: 'Names belong to a roll call only. Remove the ballots or choose "Roll call" (mode).',
      }
    const people = ballots.flatMap(({ person }) => person ?? [])
    if (new Set(people).size !== people.length)
      return {
        de: 'Eine Person steht zweimal da. Bitte eine der beiden Stimmen entfernen.',
        en: 'A person is listed twice. Remove one of the two ballots.',
      }
    const differs = choices.find(
      (choice) =>
        ballots.filter((ballot) => ballot.choice === choice).length !== (vote[choice] ?? 0),
    )
    if (data._status !== 'published' || !differs) return true
    return {
      de: 'Die namentlichen Stimmen ergeben andere Zahlen als oben. Bitte eines von beiden ändern.',
      en: `The ballots add up to other numbers than those given (${differs}). Change one of them.`,
    }
  },
)
