import type { Select } from '../types.ts'

/** Whether a select says what to give, not what to leave out. */
export const isIncluding = (select: Select): boolean =>
  Object.values(select).some((value) => (typeof value === 'object' ? isIncluding(value) : value))
