type Entry = Record<string, unknown>

/** The value at a path; of a path through a relation there is none, since only its id was loaded. */
const valueAt = (entry: Entry, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Entry)[key] : undefined,
      entry,
    )

/** As both databases do: what is empty comes first, texts by their characters. */
const compare = (one: unknown, other: unknown): number => {
  const [isOne, isOther] = [one ?? undefined, other ?? undefined].map(
    (value) => value !== undefined,
  )
  if (!isOne || !isOther) return Number(isOne) - Number(isOther)
  if (typeof one !== typeof other || typeof one === 'object') return 0
  const [a, b] = [one as string, other as string]
  return a < b ? -1 : a > b ? 1 : 0
}

/** Compares entries by a list of fields, those with a minus downwards. */
export const compareBy =
  (keys: string[]) =>
  (one: Entry, other: Entry): number => {
    for (const key of keys) {
      const path = key.replace(/^-/, '').replace(/__/g, '.')
      const order = compare(valueAt(one, path), valueAt(other, path))
      if (order !== 0) return key.startsWith('-') ? -order : order
    }
    return 0
  }
