/** Failures carry a code, a message and a field on top of what Payload says; nothing is taken away. */
export const withoutAdditions = (host: unknown, next: unknown): unknown => {
  if (Array.isArray(host) && Array.isArray(next)) {
    return host.map((each, index) => withoutAdditions(each, next[index]))
  }
  if (!host || typeof host !== 'object' || !next || typeof next !== 'object') return host
  const known = next as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(host)
      .filter(
        ([name]) =>
          name in known || !['code', 'extensions', 'field', 'message', 'statusCode'].includes(name),
      )
      .map(([name, value]) => [name, withoutAdditions(value, known[name])]),
  )
}
