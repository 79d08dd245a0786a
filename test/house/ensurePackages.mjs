import { hashFiles } from '../../src/start/hashFiles.cjs'
import { isInstalled } from '../../src/start/isInstalled.mjs'
import { lockFolder } from '../../src/start/lockFolder.mjs'
import { npm } from '../../src/start/npm.mjs'
import { runStep } from '../../src/start/runStep.mjs'
import { writeStamp } from '../../src/start/stamp.cjs'

/** Installs from the lock file unless what lies in node_modules is that already. */
export const ensurePackages = async () => {
  if (isInstalled()) return
  const release = await lockFolder('.cache/start.lock')
  try {
    if (isInstalled()) return
    await runStep('Installing packages', npm(['ci', '--include=dev', '--ignore-scripts']), {
      env: { NODE_ENV: '' },
    })
    writeStamp('node_modules/.start-stamp', hashFiles(['package-lock.json']))
  } finally {
    release()
  }
}
