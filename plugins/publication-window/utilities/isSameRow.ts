import type { Entry } from '../types.ts'

/** Whether a write left an entry's row as it was. */
export const isSameRow = (one: Entry | null, other: Entry | null): boolean =>
  JSON.stringify(one?.row) === JSON.stringify(other?.row)
