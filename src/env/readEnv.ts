import path from 'node:path'
import type { z } from 'zod'
import { envSchema } from './envSchema.ts'
import { serverUrl } from './serverUrl.ts'
import { showValue } from './showValue.ts'
import { StartError } from './StartError.ts'

export type Env = Omit<z.infer<typeof envSchema>, 'DATABASE_URI' | 'SERVER_URL'> & {
  DATABASE_URI: string
  SERVER_URL: string
}

/**
 * The validated environment; an empty value counts as not set. `DATA_DIR` comes out absolute.
 *
 * @throws StartError with one sentence a wrong variable: its name, what was given and what is allowed
 */
export const readEnv = (source: Record<string, string | undefined>): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = envSchema.safeParse(given)
  if (!result.success) {
    const sentences = result.error.issues.map(({ message, path: [key] }) => {
      const name = String(key)
      return `${name} is set to ${showValue({ name, value: given[name] ?? '' })}, but allowed is ${message}.`
    })
    throw new StartError('configuration', sentences.join('\n'))
  }
  const env = result.data
  const dataDir = path.resolve(env.DATA_DIR)
  const uri = env.DATABASE_URI ?? `file:${path.join(dataDir, 'dachverband.sqlite')}`
  if (env.DATABASE_COMPATIBILITY && uri.startsWith('file:')) {
    throw new StartError(
      'configuration',
      `DATABASE_COMPATIBILITY is set to "${env.DATABASE_COMPATIBILITY}", but allowed is nothing while DATABASE_URI names no MongoDB server.`,
    )
  }
  return {
    ...env,
    DATABASE_URI: uri,
    DATA_DIR: dataDir,
    SERVER_URL: env.SERVER_URL ?? serverUrl({ host: env.HOST, port: env.PORT }),
  }
}
