/** Whether a value can be read as a point in time. */
export const isInstant = (value: unknown): value is Date | string =>
  (typeof value === 'string' || value instanceof Date) &&
  value !== '' &&
  !Number.isNaN(new Date(value).getTime())
