import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const listFiles = (place) => {
  const stat = statSync(place, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [place]
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'test')
    .flatMap((entry) => listFiles(path.join(place, entry.name)))
}

/**
 * SHA-256 over names and contents of the given files and folders, in a fixed order; folders named `test` and what is
 * missing are left out. The runtime is part of it, since binaries belong to one platform.
 */
export const hashFiles = (places) => {
  const hash = createHash('sha256').update(
    `${process.platform} ${process.arch} ${process.versions.modules}\0`,
  )
  for (const file of places.flatMap(listFiles).sort()) {
    const content = readFileSync(file)
    hash.update(`${file.split(path.sep).join('/')}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
