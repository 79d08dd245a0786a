import { number } from 'payload/shared'
import type { NumberFieldSingleValidation } from 'payload'
import { inLanguage } from '../../inLanguage.ts'
import { countVoters } from './countVoters.ts'
import type { Counted, ProtocolData } from './ProtocolData.ts'
import { rowsOf } from './rowsOf.ts'
import { votingPresentAt } from './votingPresentAt.ts'

/** The row in which the number stands. */
type Row = Counted & { mode?: null | string }
type Place = { path?: readonly (number | string)[]; protocol: ProtocolData; row: Row }

/** The item of a row. A save says the path (`items`, the index, and what is in it), the form of the admin does not. */
const indexOf = ({ path, protocol, row }: Place): number => {
  if (path) return Number(path[1])
  const isIt = (one: Counted) => one === row || (Boolean(row.id) && one.id === row.id)
  return rowsOf(protocol.items).findIndex(({ elections, votes }) =>
    [...rowsOf(elections), ...rowsOf(votes)].some(isIt),
  )
}

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
        ? countVoters(rowsOf(protocol.attendance).filter(({ voting }) => voting)) || undefined
        : votingPresentAt({ index: indexOf({ path: options.path, protocol, row }), protocol })
    if (present === undefined || votes <= present) return true
    return inLanguage(options.req, {
      de: `Das sind ${votes} Stimmen, bei diesem Punkt waren aber nur ${present} Stimmberechtigte anwesend. Bitte die Zahlen oder die Anwesenheit prüfen.`,
      en: `These are ${votes} votes, but only ${present} voting members were present at this item. Check the numbers or the attendance.`,
    })
  }
