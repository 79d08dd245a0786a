import { checkEnvironment } from './checkEnvironment.mjs'
import { compile } from './compile.mjs'
import { hashFiles } from './hashFiles.cjs'
import { isBuilt } from './isBuilt.cjs'
import { isInstalled } from './isInstalled.mjs'
import { lockFolder } from './lockFolder.mjs'
import { npm } from './npm.mjs'
import { runStep } from './runStep.mjs'
import { markServing, othersServing } from './serving.cjs'
import { skipStep } from './skipStep.cjs'
import { sources } from './sources.cjs'
import { isStamped, writeStamp } from './stamp.cjs'

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

const build = async ({ bundle, isBuildOnly }) => {
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
      await runStep('Warming it up', ['src/start/warmUp.mjs', bundle])
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
export const prepare = async ({ bundle, isBuildOnly, isDevelopment }) => {
  const release = await lockFolder('.cache/start.lock')
  try {
    await install()
    if (!isDevelopment) await build({ bundle, isBuildOnly })
    if (!isBuildOnly && !isDevelopment) markServing()
  } finally {
    release()
  }
}
