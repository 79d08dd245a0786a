import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Manifest } from './manifest.ts'

/** Size, permissions and checksum of a file. */
export const describeFile = async (file: string): Promise<Manifest['files'][string]> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  const { mode, size } = statSync(file)
  return { mode: mode & 0o777, sha256: hash.digest('hex'), size }
}
