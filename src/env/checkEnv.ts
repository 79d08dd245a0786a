import { prepareEnv } from './prepareEnv.ts'
import { readEnv } from './readEnv.ts'
import { StartError } from './StartError.ts'

/** Run by the start before the long steps. What is only built may be served elsewhere, so no data folder is made. */
try {
  if (process.argv.includes('--build')) readEnv(process.env)
  else prepareEnv()
} catch (error) {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error.exitCode
}
