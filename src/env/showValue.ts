/** A given value as an error message may show it: short, no secret, no credentials of an address. */
export const showValue = ({ name, value }: { name: string; value: string }): string => {
  if (name === 'PAYLOAD_SECRET' || name === 'METRICS_TOKEN')
    return `a text of ${value.length} characters`
  // Greedy up to the last @ before the host: a password may itself hold an @ that nobody encoded.
  const safe = value.replace(/^([^:/@\s]*:\/\/)?.*@/, '$1***@')
  return `"${safe.length > 80 ? `${safe.slice(0, 80)}…` : safe}"`
}
