const ISO_8601 = /^(\d{4}-\d{2}-\d{2})(?:[T ].+)?$/

/** Whether a value is a point in time on a day that there is: JavaScript reads 31 February as 3 March. */
export const isDate = (value: unknown): boolean => {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  const day = typeof value === 'string' ? ISO_8601.exec(value)?.[1] : undefined
  if (day === undefined || Number.isNaN(Date.parse(value as string))) return false
  return new Date(`${day}T00:00:00Z`).toJSON().startsWith(day)
}
