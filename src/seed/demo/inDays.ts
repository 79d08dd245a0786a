const DAY_MS = 24 * 60 * 60 * 1000

/** The instant so many days from now (negative: ago), so that the demo is never out of date. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString()
