/** Milliseconds since 1970 of a stored date, `null` for none or for what is no date. */
export const toTime = (value: unknown): number | null => {
  if (!(value instanceof Date) && typeof value !== 'string') return null
  const time = new Date(value).getTime()
  return Number.isNaN(time) ? null : time
}
