import { accessSync, constants, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isAlive } from '../../src/start/isAlive.mjs'

const MEMORY = '/dev/shm'
const NEEDED_BYTES = 2 * 1024 ** 3
const name = /^dachverband-tests-(\d+)$/

const hasRoom = () => {
  try {
    accessSync(MEMORY, constants.W_OK)
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize >= NEEDED_BYTES
  } catch {
    return false
  }
}

// Processes that are just ending may still write there.
const remove = (folder) => rmSync(folder, { force: true, maxRetries: 10, recursive: true })

/** What runs that were cut off have left would fill the memory. */
const removeLeft = (parent) => {
  for (const entry of readdirSync(parent)) {
    const pid = name.exec(entry)?.[1]
    if (!pid || isAlive(Number(pid))) continue
    try {
      remove(path.join(parent, entry))
    } catch (error) {
      // Another account's, or one that still holds a mounted disk.
      console.log(
        `${path.join(parent, entry)} of an earlier run could not be removed: ${error.code}`,
      )
    }
  }
}

/**
 * A folder for what tests write: in memory where there is room, since databases that are thrown away need not wait for a
 * disk. The long forms of the tests (`npm run test:load`, `test:crash`) use the disk.
 *
 * @returns {{ folder: string, remove: () => void }}
 */
export const fastFolder = () => {
  const parent = hasRoom() ? MEMORY : tmpdir()
  removeLeft(parent)
  const folder = path.join(parent, `dachverband-tests-${process.pid}`)
  mkdirSync(folder, { mode: 0o755, recursive: true })
  return { folder, remove: () => remove(folder) }
}
