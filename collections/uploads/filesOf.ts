/** The names of an entry's files: the uploaded one and its sizes. */
export const filesOf = (entry: Record<string, unknown>): string[] => {
  const sizes = Object.values(
    (entry['sizes'] ?? {}) as Record<string, { filename?: unknown } | null>,
  )
  const names = [entry['filename'], ...sizes.map((size) => size?.filename)]
  return names.filter((name) => typeof name === 'string' && name !== '') as string[]
}
