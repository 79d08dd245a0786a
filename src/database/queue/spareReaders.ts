import type { Reader } from './openReader.ts'

const spare = new Map<string, Reader>()

/**
 * Connections for reading that are open already, by the address of their database: who looked at one before it is served
 * leaves its own to who serves it, since each new one reads the whole schema first.
 */
export const spareReaders = {
  /** Closes it where nobody took it. */
  close: (url: string): void => spareReaders.take(url)?.close(),
  leave: (url: string, reader: Reader): void => {
    spareReaders.close(url)
    spare.set(url, reader)
  },
  take: (url: string): Reader | undefined => {
    const reader = spare.get(url)
    spare.delete(url)
    return reader
  },
}
