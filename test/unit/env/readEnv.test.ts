import { describe, expect, it } from '@jest/globals'
import path from 'node:path'
import { readEnv } from '../../../src/env/readEnv.ts'
import { StartError } from '../../../src/env/StartError.ts'

const failure = (source: Record<string, string>): StartError => {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof StartError) return error
    throw error
  }
  throw new Error('it was accepted')
}

describe('the environment', () => {
  it('should have the documented defaults', () => {
    expect(readEnv({})).toEqual({
      API_REQUESTS_PER_MINUTE: 3000,
      DATABASE_COMPATIBILITY: undefined,
      DATABASE_URI: `file:${path.resolve('data/dachverband.sqlite')}`,
      DATA_DIR: path.resolve('data'),
      DEMO: true,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      METRICS_TOKEN: undefined,
      PAYLOAD_SECRET: '',
      PORT: 3000,
      SERVER_URL: 'http://127.0.0.1:3000',
      TRUST_PROXY: false,
    })
  })

  it('should take an empty value as not set', () => {
    expect(readEnv({ PORT: '', SERVER_URL: '' }).PORT).toBe(3000)
  })

  it('should build the address from host and port', () => {
    expect(readEnv({ HOST: '::1', PORT: '8080' }).SERVER_URL).toBe('http://[::1]:8080')
    expect(readEnv({ HOST: '0.0.0.0' }).SERVER_URL).toBe('http://127.0.0.1:3000')
  })

  it.each([
    ['PORT', 'abc', 'a whole number from 0 to 65535'],
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number from 0 to 65535'],
    ['PORT', '1e3', 'a whole number from 0 to 65535'],
    ['HOST', 'http://x', 'an IP address or a host name'],
    ['DEMO', 'yes', 'true or false'],
    ['LOG_LEVEL', 'loud', 'fatal, error, warn, info, debug, trace or silent'],
    ['DATABASE_URI', 'postgres://db', 'file:, mongodb:// or mongodb+srv://'],
    ['DATABASE_COMPATIBILITY', 'oracle', 'documentdb, cosmosdb, firestore or nothing'],
    ['SERVER_URL', 'cms.example.org', 'https://cms.example.org'],
    ['SERVER_URL', 'https://cms.example.org/path', 'without a path'],
    ['API_REQUESTS_PER_MINUTE', 'many', 'a whole number from 0 to 9999999'],
    ['TRUST_PROXY', 'true', 'false, the number of proxies in front'],
    ['TRUST_PROXY', '10.0.0.0/33', 'or their addresses'],
    ['TRUST_PROXY', 'proxy.example.org', 'or their addresses'],
  ])('should refuse %s=%s in one sentence', (name, value, allowed) => {
    const { exitCode, message } = failure({ [name]: value })
    expect(message).toMatch(new RegExp(`^${name} is set to "`))
    expect(message).toContain(value)
    expect(message).toContain(allowed)
    expect(message.split('\n')).toHaveLength(1)
    expect(exitCode).toBe(78)
  })

  it('should refuse a compatibility without a MongoDB server', () => {
    expect(failure({ DATABASE_COMPATIBILITY: 'cosmosdb' }).message).toContain('DATABASE_URI')
  })

  it('should not show the credentials of an address', () => {
    const { message } = failure({ DATABASE_URI: 'postgres://user:p@ss-word@db.example.org/x' })
    expect(message).toContain('postgres://***@db.example.org/x')
    expect(message).not.toMatch(/ss-word|user/)
  })
})
