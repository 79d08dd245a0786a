import { describe, expect, it } from '@jest/globals'
import {
  APIError,
  AuthenticationError,
  Forbidden,
  logError,
  type Payload,
  QueryError,
} from 'payload'
import { pino } from 'pino'
import { loggerOptions } from '../../../src/env/loggerOptions.ts'

/** What is written when Payload answers a request by this error. */
const logged = ({ error, level = 'info' }: { error: Error; level?: string }) => {
  const lines: string[] = []
  const logger = pino(loggerOptions({ level }), { write: (line) => void lines.push(line) })
  logError({ err: error, payload: { config: { loggingLevels: {} }, logger } as unknown as Payload })
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('the log', () => {
  it.each([
    ['a wrong password', new AuthenticationError()],
    ['a missing right', new Forbidden()],
    ['a hidden field', new QueryError([{ path: 'secret' }])],
    ['broken JSON', new APIError('Invalid JSON', 400)],
    ['too many attempts', new APIError('Too many attempts.', 429)],
  ])('should tell a refusal by one line without a stack: %s', (_case, error) => {
    expect(logged({ error })).toMatchObject([{ level: 30, msg: error.message }])
    expect(JSON.stringify(logged({ error }))).not.toMatch(/stack|node_modules|\.ts/)
    expect(logged({ error, level: 'warn' })).toEqual([])
  })

  it.each([
    ['an error of the program', new TypeError('x is not a function')],
    ['an error that Payload answers with 500', new APIError('Something broke', 500)],
    ['a database that is busy', new APIError('Busy', 503)],
  ])('should tell what is wrong here with its stack: %s', (_case, error) => {
    expect(logged({ error })).toMatchObject([
      { err: { message: error.message, stack: expect.stringContaining('.ts') }, level: 50 },
    ])
  })
})
