import { z } from 'zod'

const whole = (value: string): boolean => /^\d{1,5}$/.test(value) && Number(value) <= 65535

const isOrigin = (value: string): boolean => {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  const isPlain = !url.username && !url.search && !url.hash && /^\/?$/.test(url.pathname)
  return isPlain && (url.protocol === 'http:' || url.protocol === 'https:')
}

/** Every variable the program reads; each message completes the sentence "allowed is …". */
export const envSchema = z.object({
  DATA_DIR: z.string().default('./data'),
  DATABASE_COMPATIBILITY: z
    .enum(['documentdb', 'cosmosdb', 'firestore'], {
      error: 'documentdb, cosmosdb, firestore or nothing',
    })
    .optional(),
  DATABASE_URI: z
    .string()
    .regex(/^(file:.|mongodb(\+srv)?:\/\/.)/, {
      error: 'nothing, or an address that begins with file:, mongodb:// or mongodb+srv://',
    })
    .optional(),
  DEMO: z
    .enum(['true', 'false'], { error: 'true or false' })
    .default('true')
    .transform((value) => value === 'true'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: 'an IP address or a host name of this machine' })
    .default('127.0.0.1'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  PAYLOAD_SECRET: z.string().default(''),
  PORT: z
    .string()
    .refine(whole, { error: 'a whole number from 0 to 65535 (0 takes a free port)' })
    .default('3000')
    .transform(Number),
  SERVER_URL: z
    .string()
    .refine(isOrigin, { error: 'an address without a path such as https://cms.example.org' })
    .transform((value) => value.replace(/\/$/, ''))
    .optional(),
})
