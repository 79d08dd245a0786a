import { isIP } from 'node:net'
import { z } from 'zod'

const whole = (value: string): boolean => /^\d{1,5}$/.test(value) && Number(value) <= 65535

const isOrigin = (value: string): boolean => {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  const isPlain = !url.username && !url.search && !url.hash && /^\/?$/.test(url.pathname)
  return isPlain && (url.protocol === 'http:' || url.protocol === 'https:')
}

const namedProxies = ['linklocal', 'loopback', 'uniquelocal']

const isProxyList = (value: string): boolean =>
  value.split(',').every((entry) => {
    const [address = '', bits, ...rest] = entry.trim().split('/')
    if (namedProxies.includes(entry.trim())) return true
    const most = isIP(address) === 4 ? 32 : 128
    const isSubnet = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
    return isIP(address) > 0 && isSubnet && rest.length === 0
  })

const readProxies = (value: string): false | number | string => {
  if (value === 'false' || value === '0') return false
  return /^\d$/.test(value) ? Number(value) : value
}

/** Every variable the program reads; each message completes the sentence "allowed is …". */
export const envSchema = z.object({
  API_REQUESTS_PER_MINUTE: z
    .string()
    .regex(/^\d{1,7}$/, { error: 'a whole number from 0 to 9999999 (0 for no limit)' })
    .default('3000')
    .transform(Number),
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
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]{16,}$/, { error: 'at least 16 letters, digits or . _ ~ + / = -' })
    .optional(),
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
  TRUST_PROXY: z
    .string()
    .refine((value) => /^(false|\d)$/.test(value) || isProxyList(value), {
      error:
        'false, the number of proxies in front (1 to 9), or their addresses such as loopback or 10.0.0.0/8',
    })
    .default('false')
    .transform(readProxies),
})
