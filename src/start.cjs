const path = require('node:path')
const { checkNode } = require('./start/checkNode.cjs')
const { hashSources } = require('./start/hashSources.cjs')
const { isBuilt } = require('./start/isBuilt.cjs')
const { cacheOf, loadBundle } = require('./start/loadBundle.cjs')
const { markServing } = require('./start/serving.cjs')
const { readAhead } = require('./start/readAhead.cjs')
const { skipStep } = require('./start/skipStep.cjs')
const { sources } = require('./start/sources.cjs')
const { isStamped } = require('./start/stamp.cjs')

/**
 * `npm start`: from a fresh clone to a serving program. It needs Node and npm and nothing else, so this file and what
 * it requires at its head use Node's own modules only. They are CommonJS, which spares a start Node's loader of modules.
 * `--dev` serves the sources and reloads on change, `--build` ends before it serves.
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
  process.chdir(path.resolve(__dirname, '..'))
  process.stdout.write('\ndachverband-cms\n\n')
  if (!isBuildOnly && !isDevelopment) {
    const ahead = { cache: readAhead(cacheOf(bundle)), program: readAhead(bundle) }
    if (servesAtOnce()) {
      for (const name of ['Packages', 'Program', 'Admin']) skipStep(name)
      return serveBundle({ cache: await ahead.cache(), program: await ahead.program() })
    }
  }
  // Most starts have nothing to prepare, and do not load what would.
  const { prepare } = await import('./start/prepare.mjs')
  await prepare({ bundle, isBuildOnly, isDevelopment })
  if (isBuildOnly) return undefined
  if (!isDevelopment) return serveBundle()
  const { serveSources } = await import('./start/serveSources.mjs')
  return serveSources()
}

const serveBundle = (read) => {
  process.env.NODE_ENV = 'production'
  return loadBundle(bundle, read).exports.started
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
