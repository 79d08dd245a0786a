import { randomBytes } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'

/** Writes a file that only its owner reads (0600); it is there whole or not at all. */
export const writePrivateFile = (file: string, text: string): void => {
  const own = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(own, text, { flag: 'wx', mode: 0o600 })
  renameSync(own, file)
}
