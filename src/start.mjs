import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode } from './start/checkNode.mjs'
import { hashSources } from './start/hashSources.mjs'
import { isBuilt } from './start/isBuilt.mjs'
import { markServing } from './start/serving.mjs'
import { skipStep } from './start/skipStep.mjs'
import { sources } from './start/sources.mjs'
import { isStamped } from './start/stamp.mjs'

/**
 * `npm start`: from a fresh clone to a serving program. It needs Node and npm and nothing else, so this file and what
 * it imports at its head use Node's own modules only. `--dev` serves the sources and reloads on change, `--build` ends
 * before it serves.
 */
const isDevelopment = process.argv.includes('--dev')
const isBuildOnly = process.argv.includes('--build')
const bundle = 'dist/server.cjs'

/** Notes that this process serves where nothing is to be installed or built, and says whether that is so. */
const servesAtOnce = () => {
  const packages = hashSources({ note: '.cache/packages.json', places: ['package-lock.json'] })
  const hash = hashSources({ note: '.cache/sources.json', places: sources })
  const isCurrent = () => isStamped('node_modules/.start-stamp', packages) && isBuilt(hash)
  if (!isCurrent()) return false
  const unmark = markServing()
  // Once the note is there no other start builds here; one may have begun before.
  if (isCurrent()) return true
  unmark()
  return false
}

const start = async () => {
  const complaint = checkNode()
  if (complaint) {
    const error = new Error(complaint)
    error.exitCode = 78
    throw error
  }
  process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
  process.stdout.write('\ndachverband-cms\n\n')
  if (isBuildOnly || isDevelopment || !servesAtOnce()) {
    // Most starts have nothing to prepare, and do not load what would.
    const { prepare } = await import('./start/prepare.mjs')
    await prepare({ bundle, isBuildOnly, isDevelopment })
  } else ['Packages', 'Program', 'Admin'].forEach((name) => skipStep(name))
  if (isBuildOnly) return undefined
  if (isDevelopment) {
    const { serveSources } = await import('./start/serveSources.mjs')
    return serveSources()
  }
  process.env.NODE_ENV = 'production'
  const { loadBundle } = await import('./start/loadBundle.mjs')
  return loadBundle(bundle).exports.started
}

start().catch((error) => {
  if (error.code === 'ENOSPC') {
    error.message = `There is no room left on the disk of ${process.cwd()}: make room there, then start again.`
    error.exitCode = 73
  }
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) {
    error.message = `This user cannot write in ${process.cwd()}, and what is built there is not of these sources: run "npm run build" as the owner of that folder, then start again.`
    error.exitCode = 73
  }
  process.stderr.write(`\n${error.exitCode ? error.message : error.stack}\n`)
  process.exit(error.exitCode ?? 1)
})
