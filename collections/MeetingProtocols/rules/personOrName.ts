import { text } from 'payload/shared'
import type { TextFieldSingleValidation } from 'payload'
import { withRule } from '../../fields/withRule.ts'

type Options = {
  /** Whether one of both is needed when the minutes are published. */
  isNeeded?: boolean
  /** Name of the field beside this one that refers to a person. */
  person: string
}

/** A `validate` for a written name beside a relation to a person: not both, and one of them where it is needed. */
export const personOrName = ({ isNeeded = false, person }: Options): TextFieldSingleValidation =>
  withRule(text as TextFieldSingleValidation, (value, { data, siblingData }) => {
    if (value && siblingData[person])
      return {
        de: 'Bitte entweder eine Person wählen oder einen Namen schreiben, nicht beides.',
        en: `Either choose a person (${person}) or write a name, not both.`,
      }
    if (data._status !== 'published' || !isNeeded || value || siblingData[person]) return true
    return {
      de: 'Bitte eine Person wählen oder einen Namen schreiben.',
      en: `Choose a person (${person}) or write a name.`,
    }
  })
