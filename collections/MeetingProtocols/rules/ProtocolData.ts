/** As much of the minutes as the rules look at. Every part may be missing in a draft. */
export type ProtocolData = {
  approvedIn?: { itemId?: null | string; meeting?: unknown } | null
  attendance?: Attendance[] | null
  endedAt?: null | string
  items?: Item[] | null
  meeting?: unknown
  startedAt?: null | string
  state?: null | string
  votingPresent?: null | number
}

export type Attendance = {
  from?: null | string
  person?: unknown
  state?: null | string
  to?: null | string
  voting?: boolean | null
}

export type Item = {
  elections?: Counted[] | null
  endedAt?: null | string
  id?: string
  isPublic?: boolean | null
  itemId?: null | string
  startedAt?: null | string
  votes?: Counted[] | null
}

/** A row of an item that counts votes. */
export type Counted = { id?: null | string }
