import { readFileSync } from 'node:fs'

const readPackages = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Whether `node_modules` holds what the lock file names: npm writes its own list there as the last step of an
 * installation. So what `npm ci` or `npm install` did by hand is not done again.
 */
export const isInstalled = () => {
  const wanted = readPackages('package-lock.json')
  const present = readPackages('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  const isSame = ([place, entry]) => wanted[place]?.version === entry.version
  const isThere = ([place, entry]) =>
    place === '' || entry.optional || entry.peer || present[place]?.version === entry.version
  return Object.entries(present).every(isSame) && Object.entries(wanted).every(isThere)
}
