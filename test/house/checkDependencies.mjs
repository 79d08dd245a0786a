import { readFileSync } from 'node:fs'

/**
 * Holds package.json and the README together: every direct dependency has an exact version and, in the README's list, a
 * reason; all of Payload has one version.
 */
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const versions = { ...dependencies, ...devDependencies }
const readme = readFileSync('README.md', 'utf8')
const section = readme.split('\n## Dependencies\n')[1]?.split('\n## ')[0] ?? ''
const rows = [...section.matchAll(/^\| (`[^|]+`) +\| *(\S[^|]*?) *\|$/gm)]
const listed = rows.flatMap(([, names]) =>
  [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
)

const faults = [
  ...Object.keys(versions)
    .filter((name) => !listed.includes(name))
    .map((name) => `${name} has no reason in the README's list of dependencies`),
  ...listed
    .filter((name, index) => !(name in versions) || listed.indexOf(name) !== index)
    .map((name) => `${name} is in the README's list twice, or no longer in package.json`),
  ...Object.entries(versions)
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name} wants an exact version, not ${version}`),
  ...Object.entries(versions)
    .filter(([name, version]) => name.startsWith('@payloadcms/') && version !== versions.payload)
    .map(([name, version]) => `${name}@${version} is not the version of payload`),
]
if (faults.length > 0) console.error(faults.join('\n'))
process.exitCode = faults.length > 0 ? 1 : 0
