/** Whether data are nested deeper than `maxDepth`. Walks with a list, so that no depth overflows the stack. */
export const isTooDeep = ({ data, maxDepth }: { data: unknown; maxDepth: number }): boolean => {
  const waiting: { depth: number; value: unknown }[] = [{ depth: 0, value: data }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { depth, value } = next
    if (typeof value !== 'object' || value === null) continue
    if (depth > maxDepth) return true
    for (const child of Object.values(value)) waiting.push({ depth: depth + 1, value: child })
  }
  return false
}
