import path from 'node:path'
import { z } from 'zod'

const schema = z.object({
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_COMPATIBILITY: z.enum(['documentdb', 'cosmosdb', 'firestore']).optional(),
  DATABASE_URI: z
    .string()
    .regex(/^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/)
    .optional(),
  DEMO: z.enum(['true', 'false']).default('true'),
  HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  PAYLOAD_SECRET: z.string().default(''),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  SERVER_URL: z.string().default(''),
})

export type Env = Omit<z.infer<typeof schema>, 'DATABASE_URI'> & { DATABASE_URI: string }

/** The validated environment. */
export const readEnv = (source: Record<string, string | undefined>): Env => {
  const env = schema.parse(source)
  const file = path.resolve(env.DATA_DIR, 'dachverband.sqlite')
  return { ...env, DATABASE_URI: env.DATABASE_URI ?? `file:${file}` }
}
