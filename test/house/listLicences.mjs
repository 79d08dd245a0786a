import { existsSync, readFileSync } from 'node:fs'

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** What a package says of its own licence, in today's form or the one of old. */
const statedIn = (folder) => {
  const file = `${folder}/package.json`
  if (!existsSync(file)) return undefined
  const { license, licenses } = read(file)
  return license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ')
}

/**
 * The licences of all packages that the product is installed with, those for other platforms included: as the lock file
 * states them, else the package itself, else the package that it is a binary of.
 *
 * @returns {Map<string, string[]>} licence (SPDX) → packages, each `name@version`, both in order
 */
export const listLicences = () => {
  const { packages } = read('package-lock.json')
  const owners = new Map(
    Object.values(packages).flatMap(({ license, optionalDependencies }) =>
      Object.keys(optionalDependencies ?? {}).map((name) => [name, license]),
    ),
  )
  const found = Object.entries(packages)
    .filter(([place, { dev, link }]) => place && !dev && !link)
    .map(([place, { license, version }]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const licence = license ?? statedIn(place) ?? owners.get(name) ?? 'not stated'
      return { licence, name: `${name}@${version}` }
    })
  const licences = [...new Set(found.map(({ licence }) => licence))].sort()
  return new Map(
    licences.map((licence) => [
      licence,
      [...new Set(found.filter((one) => one.licence === licence).map(({ name }) => name))].sort(),
    ]),
  )
}
