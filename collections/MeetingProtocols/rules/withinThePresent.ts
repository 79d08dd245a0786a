import { number } from 'payload/shared'
import type { NumberFieldSingleValidation } from 'payload'
import { inLanguage } from '../../inLanguage.ts'
import type { ProtocolData } from './ProtocolData.ts'
import { votingPresentAt } from './votingPresentAt.ts'

/** The row in which the number stands. */
type Row = { mode?: null | string }

/**
 * A `validate` for a number in an item of the minutes: as many as `sum` finds in its row were there, at that item. In a
 * decision by circulation nobody needs to be, so all on the list who may vote count.
 */
export const withinThePresent =
  ({ sum }: { sum: (row: object) => number }): NumberFieldSingleValidation =>
  async (value, options) => {
    const result = await number(value as never, options as never)
    if (result !== true) return result
    if (typeof value === 'number' && !Number.isInteger(value))
      return inLanguage(options.req, {
        de: 'Bitte eine ganze Zahl angeben.',
        en: 'Give a whole number.',
      })
    const protocol = options.data as ProtocolData
    const row = options.siblingData as Row
    const votes = sum(row)
    const present =
      row.mode === 'circulation'
        ? (protocol.attendance ?? []).filter(({ voting }) => voting).length || undefined
        : // A path is `items`, the index of the item, and then what is in it.
          votingPresentAt({ index: Number(options.path[1]), protocol })
    if (present === undefined || votes <= present) return true
    return inLanguage(options.req, {
      de: `Das sind ${votes} Stimmen, bei diesem Punkt waren aber nur ${present} Stimmberechtigte anwesend. Bitte die Zahlen oder die Anwesenheit prüfen.`,
      en: `These are ${votes} votes, but only ${present} voting members were present at this item. Check the numbers or the attendance.`,
    })
  }
