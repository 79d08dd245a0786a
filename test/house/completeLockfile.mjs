import { readFileSync, writeFileSync } from 'node:fs'

/**
 * A lock file written behind a registry mirror that lacks the binaries of other platforms leaves them out, and
 * `npm ci` then refuses it on every machine. Each package names its binaries with exact versions, and their names
 * tell the platform, so the entries can be written without asking a registry. `--check` only reports.
 */
const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64']

const isLocked = (owner, name) => {
  for (
    let place = owner;
    ;
    place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))
  ) {
    if (lock.packages[place ? `${place}/node_modules/${name}` : `node_modules/${name}`]) return true
    if (!place) return false
    if (!place.includes('/node_modules/')) place = ''
  }
}

const platformOf = (name) => {
  const parts = name.split(/[/-]/)
  const os = systems.find((system) => parts.includes(system))
  const cpu = processors.find((processor) => parts.includes(processor))
  if (!os || !cpu) return undefined
  const libc = parts.some((part) => part.startsWith('musl'))
    ? ['musl']
    : os === 'linux' && parts.some((part) => part.startsWith('gnu'))
      ? ['glibc']
      : undefined
  return { os: [os], cpu: [cpu], ...(libc ? { libc } : {}) }
}

const missing = []
for (const [owner, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(owner, name)) continue
    const platform = platformOf(name)
    if (!platform || !/^\d+\.\d+\.\d+/.test(version)) {
      throw new Error(
        `${name}@${version}, wanted by ${owner}, cannot be completed without a registry`,
      )
    }
    missing.push(name)
    const { cpu, libc, os } = platform
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(entry.dev ? { dev: true } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      os,
    }
  }
}

if (missing.length > 0 && process.argv.includes('--check')) {
  console.error(
    `package-lock.json lacks ${missing.length} packages of other platforms (${missing[0]}, …): run node test/house/completeLockfile.mjs`,
  )
  process.exit(1)
}
if (missing.length > 0) {
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  lock.packages = Object.fromEntries(sorted)
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`package-lock.json: ${missing.length} packages of other platforms added`)
}
