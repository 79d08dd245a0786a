import { ensureDataFolder } from './ensureDataFolder.ts'
import { ensureSecret } from './ensureSecret.ts'
import { type Env, readEnv } from './readEnv.ts'
import { StartError } from './StartError.ts'

const SHORTEST_SECRET = 32

/**
 * Validates the environment, makes the data folder and the secret, and puts what it settled into `process.env`, where
 * `payload.config.ts` reads it. So it runs before that file is loaded, in the server and in every command.
 *
 * @throws StartError
 */
export const prepareEnv = (): Env => {
  const env = readEnv(process.env)
  if (env.PAYLOAD_SECRET && env.PAYLOAD_SECRET.length < SHORTEST_SECRET) {
    throw new StartError(
      'configuration',
      `PAYLOAD_SECRET is set to a text of ${env.PAYLOAD_SECRET.length} characters, but allowed is nothing (then ${env.DATA_DIR}/secret is used) or at least ${SHORTEST_SECRET} characters.`,
    )
  }
  ensureDataFolder(env.DATA_DIR)
  const secret = env.PAYLOAD_SECRET || ensureSecret(env.DATA_DIR)
  Object.assign(process.env, {
    DATABASE_URI: env.DATABASE_URI,
    DATA_DIR: env.DATA_DIR,
    // The program watches its own sources (`npm run dev`); Payload's socket to Next would reload a second time.
    DISABLE_PAYLOAD_HMR: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_SECRET: secret,
  })
  return { ...env, PAYLOAD_SECRET: secret }
}
