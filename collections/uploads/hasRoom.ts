import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { isStorageFull } from './isStorageFull.ts'
import { uploadFolder } from './uploadFolder.ts'

/**
 * Whether a file of so many bytes could be stored now. Tries it: the free blocks of a disk do not tell of quotas and
 * limits.
 */
export const hasRoom = async (bytes: number): Promise<boolean> => {
  const probe = uploadFolder(`.write-test-${randomUUID()}`)
  try {
    await writeFile(probe, Buffer.alloc(bytes))
    return true
  } catch (error) {
    return !isStorageFull(error)
  } finally {
    await rm(probe, { force: true })
  }
}
