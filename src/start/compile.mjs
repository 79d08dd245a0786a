import { rmSync } from 'node:fs'
import path from 'node:path'
import { runStep } from './runStep.mjs'

/** Node's arguments that compile the program into a folder. */
export const compiler = (folder) => [
  'node_modules/typescript/bin/tsc',
  ...['-p', 'tsconfig.build.json', '--outDir', folder],
  ...['--tsBuildInfoFile', path.join(folder, '.tsbuildinfo')],
]

/** Compiles the program into an emptied folder, so that nothing of a deleted file stays. */
export const compile = async (folder, options) => {
  rmSync(folder, { force: true, recursive: true })
  await runStep('Compiling the program', compiler(folder), options)
}
