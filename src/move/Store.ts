import type { Part } from './parts.ts'
import type { StoredEntry } from './readPart.ts'

/** What an import needs of a database, below Payload's operations: no hook runs, nothing is validated or computed. */
export type Store = {
  /** Removes every entry of a part. */
  clear: (part: Part) => Promise<void>
  /**
   * Ends an import: removes what refers to entries that no longer exist, where the database does not take it, then calls
   * `note`: both or neither, for what lacks references could not be compared once more.
   * @returns how many references that were
   */
  settle: (note: () => Promise<void>) => Promise<number>
  /** Runs the whole import. */
  whileMoving: <T>(work: () => Promise<T>) => Promise<T>
  /** Writes entries as they were read, then calls `note`: with it in one transaction where there are transactions. */
  write: (page: { entries: StoredEntry[]; note: () => Promise<void>; part: Part }) => Promise<void>
}
