import { isStorageFull } from '../../collections/uploads/isStorageFull.ts'
import { StartError } from './StartError.ts'

/** Does what fills a disk; where that is full, one sentence names the place. @throws StartError */
export const namingFullDisk = async <T>({
  place,
  work,
}: {
  /** A file or folder on the disk. */
  place: string
  work: () => Promise<T> | T
}): Promise<T> => {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof StartError || !isStorageFull(cause)) throw cause
    throw new StartError(
      'dataFolder',
      `There is no room left on the disk of ${place}: make room there, then do the same again.`,
      { cause },
    )
  }
}
