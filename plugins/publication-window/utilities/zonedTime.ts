import { tzOffset } from '@date-fns/tz'

const DAY = 86_400_000

/**
 * The instant of a wall-clock reading in a zone, as milliseconds since 1970. A reading that occurs twice (clocks put
 * back) is the first of the two; one that never occurs (clocks put forward) is moved on by the gap, as Temporal's
 * `compatible` does.
 *
 * @param wallClock the reading, written as if it were UTC
 */
export const zonedTime = ({
  timeZone,
  wallClock,
}: {
  timeZone: string
  wallClock: number
}): number => {
  const before = tzOffset(timeZone, new Date(wallClock - DAY)) * 60_000
  const after = tzOffset(timeZone, new Date(wallClock + DAY)) * 60_000
  const holds = (offset: number) =>
    tzOffset(timeZone, new Date(wallClock - offset)) * 60_000 === offset
  return wallClock - (!holds(before) && holds(after) ? after : before)
}
