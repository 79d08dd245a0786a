import { zone } from '../collections/time/zone.ts'
import { prepareEnv } from './env/prepareEnv.ts'
import { explainFailure } from './lifecycle/explainFailure.ts'

// Payload draws some times on the server, in its zone.
process.env.TZ = zone

const start = async (): Promise<void> => {
  try {
    const env = prepareEnv()
    // Only now, since payload.config.ts reads at its evaluation what prepareEnv settles.
    const { serve } = await import('./lifecycle/serve.ts')
    await serve(env)
  } catch (error) {
    const { exitCode, message } = explainFailure(error)
    process.stderr.write(`\n${message}\n`)
    process.exit(exitCode)
  }
}

/** Resolves when the program serves. */
export const started = start()
