/** What Drizzle puts behind the statement that was refused, and behind that of each cause. */
const valuesOf = (error: unknown): string[] => {
  if (!(error instanceof Error)) return []
  const values =
    'params' in error && Array.isArray(error.params) ? [`\nparams: ${String(error.params)}`] : []
  return [...values, ...valuesOf(error.cause)]
}

/**
 * What an error says, without the values that the database was given: addresses, hashes of passwords and tokens are
 * among them. Drizzle and MongoDB's driver put them into the message.
 */
export const withoutValues = ({ error, text }: { error: unknown; text: string }): string =>
  valuesOf(error)
    .reduce((rest, values) => rest.replaceAll(values, ''), text)
    .replaceAll(/ dup key: \{[^\n]*\}/g, '')
