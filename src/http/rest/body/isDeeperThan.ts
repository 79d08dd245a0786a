/** Whether objects and lists lie within each other more than `levels` deep. By level, since recursion has an end. */
export const isDeeperThan = ({ levels, value }: { levels: number; value: unknown }): boolean => {
  let entries = [value]
  for (let depth = 0; entries.length > 0; depth += 1) {
    if (depth > levels) return true
    entries = entries.flatMap((entry): unknown[] =>
      entry && typeof entry === 'object' ? Object.values(entry) : [],
    )
  }
  return false
}
