import { probeFolder } from './probeFolder.ts'
import { StartError } from './StartError.ts'

const reasons: Record<string, string> = {
  EACCES: 'this user has no right to write there',
  EDQUOT: 'the share of this user of the disk is full',
  EEXIST: 'a file stands in its place',
  ENOENT: 'the system lets nobody make a folder there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands in its place',
  EPERM: 'this user has no right to write there',
  EROFS: 'it is on a disk that is mounted read-only',
}

/** Makes the data folder and tries a write. */
export const ensureDataFolder = (folder: string): void => {
  try {
    probeFolder(folder)
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code)
    throw new StartError(
      'dataFolder',
      `DATA_DIR is set to "${folder}", but allowed is a folder that this program can write (${reasons[code] ?? code}).`,
      { cause: error },
    )
  }
}
