type Sibling = { deadline?: unknown; deadlineKind?: unknown } | undefined

/**
 * Which deadline an incoming posting has: what it says; else what the entry has already; else, for a bare `deadline`
 * from a program, a point in time, since nothing says that a day is meant.
 */
export const deadlineKindOf = ({
  incoming,
  previous,
}: {
  incoming: Sibling
  previous: Sibling
}): string => {
  if (typeof incoming?.deadlineKind === 'string') return incoming.deadlineKind
  if (hasDeadline(previous?.deadlineKind)) return previous?.deadlineKind
  if (incoming?.deadline) return 'date-time'
  return typeof previous?.deadlineKind === 'string' ? previous.deadlineKind : 'unspecified'
}

const hasDeadline = (kind: unknown): kind is 'date-time' | 'day' =>
  kind === 'day' || kind === 'date-time'
