import { spawnSync } from 'node:child_process'

/**
 * Runs the program's own check of the environment from its source, before anything is compiled.
 *
 * @throws Error with its sentence and exit code
 */
export const checkEnvironment = ({ isBuildOnly }) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/env/checkEnv.ts', ...(isBuildOnly ? ['--build'] : [])],
    { encoding: 'utf8' },
  )
  if (status === 0) return
  throw Object.assign(new Error(stderr.trim()), { exitCode: status })
}
