import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const read = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** A stamp lies inside what it vouches for (`node_modules`, `dist`, `.next`), so that deleting that deletes it too. */
export const isStamped = (file, hash) => read(file) === hash

export const writeStamp = (file, hash) => {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, hash)
}
