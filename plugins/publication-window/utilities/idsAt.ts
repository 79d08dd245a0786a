/** The ids at a dotted path, in lists on the way and at its end too. */
export const idsAt = ({ data, path }: { data: unknown; path: string }): unknown[] => {
  const values = path.split('.').reduce<unknown[]>(
    (found, key) =>
      found.flatMap((one) => {
        const value: unknown =
          typeof one === 'object' && one !== null
            ? (one as Record<string, unknown>)[key]
            : undefined
        return Array.isArray(value) ? (value as unknown[]) : [value]
      }),
    [data],
  )
  return values.filter((value) => value !== undefined && value !== null)
}
