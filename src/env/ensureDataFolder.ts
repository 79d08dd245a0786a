import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartError } from './StartError.ts'

/** Makes the data folder and tries a write, since permissions alone do not tell (read-only mounts, full disks). */
export const ensureDataFolder = (folder: string): void => {
  const probe = path.join(folder, `.write-test-${process.pid}`)
  try {
    mkdirSync(folder, { mode: 0o750, recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StartError(
      'dataFolder',
      `DATA_DIR is set to "${folder}", but allowed is a folder that this program can write (${code}).`,
      { cause: error },
    )
  }
}
