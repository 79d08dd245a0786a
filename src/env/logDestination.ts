import { destination, type DestinationStream } from 'pino'

/** Bytes of the log that wait for room. */
const LONGEST = 1024 * 1024

/**
 * Where the log goes: to standard output. Where that is a file on a full disk, pino's own destination ends the process.
 * Here what cannot be written waits, and what is more than waits is lost.
 */
export const logDestination = (): DestinationStream =>
  destination({ dest: 1, maxLength: LONGEST, sync: true }).on('error', () => undefined)
