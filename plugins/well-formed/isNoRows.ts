/** The admin's form sends a list without rows as their number. */
export const isNoRows = (value: unknown): boolean => value === 0 || value === '0' || value === ''
