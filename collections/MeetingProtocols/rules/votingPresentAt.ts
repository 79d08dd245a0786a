import { countVoters } from './countVoters.ts'
import type { Attendance, Item, ProtocolData } from './ProtocolData.ts'
import { rowsOf } from './rowsOf.ts'

/**
 * How many members with a vote can have taken part in an item: counted from the attendance list where the item has a time,
 * since people come and go, else the number noted for the session, else the attendance list as a whole. `undefined` where
 * none of these says anything.
 *
 * Who is represented counts once: the vote is ticked either at that member or at the one who stands in.
 */
export const votingPresentAt = ({
  index,
  protocol,
}: {
  index: number
  protocol: ProtocolData
}): number | undefined => {
  const voters = rowsOf(protocol.attendance).filter(
    ({ state, voting }) => voting && (state === 'present' || state === 'represented'),
  )
  const span = spanOf({ index, items: rowsOf(protocol.items), protocol })
  if (voters.length > 0 && span)
    return countVoters(voters.filter((voter) => overlaps({ span, voter })))
  return protocol.votingPresent ?? (countVoters(voters) || undefined)
}

type Span = { from: number; to: number }

const time = (value: null | string | undefined): number | undefined =>
  value ? new Date(value).getTime() : undefined

/** From the start of the item to its end, else to the start of the next item that has one, else to the end of the session. */
const spanOf = ({
  index,
  items,
  protocol,
}: {
  index: number
  items: Item[]
  protocol: ProtocolData
}): Span | undefined => {
  const item = items[index]
  const from = time(item?.startedAt)
  const end = time(item?.endedAt)
  if (from === undefined && end === undefined) return undefined
  const next = items.slice(index + 1).find(({ startedAt }) => startedAt)?.startedAt
  return {
    from: from ?? time(protocol.startedAt) ?? -Infinity,
    to: end ?? time(next) ?? time(protocol.endedAt) ?? Infinity,
  }
}

const overlaps = ({ span, voter }: { span: Span; voter: Attendance }): boolean => {
  const from = time(voter.from) ?? -Infinity
  const to = time(voter.to) ?? Infinity
  // Who comes at the minute in which the next item begins was not there for this one.
  return from <= span.from ? to > span.from : from < span.to
}
