/** The value at a dotted path, `undefined` where the path ends early. */
export const getByPath = ({ data, path }: { data: unknown; path: string }): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[key]
          : undefined,
      data,
    )
