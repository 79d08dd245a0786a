import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkEnvironment } from './start/checkEnvironment.mjs'
import { checkNode } from './start/checkNode.mjs'
import { compile } from './start/compile.mjs'
import { hashFiles } from './start/hashFiles.mjs'
import { isInstalled } from './start/isInstalled.mjs'
import { lockFolder } from './start/lockFolder.mjs'
import { nodeFlags } from './start/nodeFlags.mjs'
import { npm } from './start/npm.mjs'
import { runStep, skipStep } from './start/runStep.mjs'
import { markServing, othersServing } from './start/serving.mjs'
import { sources } from './start/sources.mjs'
import { isStamped, writeStamp } from './start/stamp.mjs'

/**
 * `npm start`: from a fresh clone to a serving program. It needs Node and npm and nothing else, so this file and what
 * it imports at its head use Node's own modules only. `--dev` serves the sources and reloads on change, `--build` ends
 * before it serves.
 */
const isDevelopment = process.argv.includes('--dev')
const isBuildOnly = process.argv.includes('--build')
const bundle = 'dist/server.cjs'

const refuseWhileServing = () => {
  const [other] = othersServing()
  if (other === undefined) return
  const error = new Error(
    `The sources changed, but process ${other} serves from the build in this folder: stop it first, then start again.`,
  )
  error.exitCode = 75
  throw error
}

/** Does the work unless the stamp says that it was done on the same sources. */
const onChange = async ({ hash, name, stamp, work }) => {
  if (isStamped(stamp, hash)) return skipStep(name)
  refuseWhileServing()
  await work()
  writeStamp(stamp, hash)
}

const install = () =>
  onChange({
    hash: hashFiles(['package-lock.json']),
    name: 'Packages',
    stamp: 'node_modules/.start-stamp',
    work: () =>
      isInstalled()
        ? skipStep('Packages')
        : runStep(
            'Installing packages (a minute or two)',
            npm(['ci', '--include=dev', '--ignore-scripts']),
            {
              NODE_ENV: '',
            },
          ),
  })

const isBuilt = (hash) =>
  ['dist', '.next'].every((folder) => isStamped(`${folder}/.start-stamp`, hash))

/** Notes that this process serves where nothing is to be installed or built, and says whether that is so. */
const servesAtOnce = () => {
  const packages = hashFiles(['package-lock.json'])
  const hash = hashFiles(sources)
  const isCurrent = () => isStamped('node_modules/.start-stamp', packages) && isBuilt(hash)
  if (!isCurrent()) return false
  const unmark = markServing()
  // Once the note is there no other start builds here; one may have begun before.
  if (isCurrent()) return true
  unmark()
  return false
}

const build = async () => {
  const hash = hashFiles(sources)
  // A wrong variable is told now, not after the long steps; where there are none the server tells it at once.
  if (!isBuilt(hash)) checkEnvironment({ isBuildOnly })
  await onChange({
    hash,
    name: 'Program',
    stamp: 'dist/.start-stamp',
    work: async () => {
      await compile('dist')
      await runStep('Bundling the program', ['src/start/bundle.mjs', 'dist'])
      await runStep('Warming it up', [...nodeFlags, 'src/start/warmUp.mjs', bundle])
    },
  })
  await onChange({
    hash,
    name: 'Admin',
    stamp: '.next/.start-stamp',
    work: () =>
      runStep('Building the admin', ['node_modules/next/dist/bin/next', 'build'], {
        env: {
          NEXT_TELEMETRY_DISABLED: '1',
          NODE_ENV: 'production',
          PAYLOAD_SECRET: 'only-while-building-never-in-use',
        },
      }),
  })
}

/** Installs and builds what has changed, one start after the other. */
const prepare = async () => {
  const release = await lockFolder('.cache/start.lock')
  try {
    await install()
    if (!isDevelopment) await build()
    if (!isBuildOnly && !isDevelopment) markServing()
  } finally {
    release()
  }
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
  if (isBuildOnly || isDevelopment || !servesAtOnce()) await prepare()
  else ['Packages', 'Program', 'Admin'].forEach((name) => skipStep(name))
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
