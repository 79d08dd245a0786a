/** Makes a thing once for each key, and keeps the `most` that were asked for last. */
export const keepLatest = <T>({ most }: { most: number }) => {
  const kept = new Map<string, T>()
  return {
    forget: (): void => kept.clear(),
    get: (key: string, make: () => T): T => {
      const value = kept.get(key) ?? make()
      // The newest stand last, so that the first is the one that was not asked for the longest.
      kept.delete(key)
      kept.set(key, value)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return value
    },
  }
}
