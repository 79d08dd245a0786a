import { createHash } from 'node:crypto'
import type { ArchiveManifest } from './archiveManifest.ts'

/** One checksum for all content of an export, the same for the same content from either database; files are apart. */
export const contentSum = ({ files, parts }: ArchiveManifest): string => {
  const hash = createHash('sha256')
  for (const name of Object.keys(parts).sort()) hash.update(`${name} ${files[name]?.sha256}\n`)
  return hash.digest('hex')
}
