import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeFolder } from './makeFolder.ts'

/** An empty file fits on a full disk too. */
const BYTES = 64 * 1024

/**
 * Makes a folder and tries a write in it, since permissions alone do not tell of read-only mounts and full disks.
 * @throws the system's error
 */
export const probeFolder = (folder: string): void => {
  const probe = path.join(folder, `.write-test-${process.pid}`)
  makeFolder(folder)
  try {
    writeFileSync(probe, Buffer.alloc(BYTES))
  } finally {
    rmSync(probe, { force: true })
  }
}
