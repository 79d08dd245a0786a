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

  it('should tell a refusal so where the error itself is logged', () => {
    const lines: string[] = []
    const logger = pino(loggerOptions({ level: 'info' }), {
      write: (line) => void lines.push(line),
    })
    logger.error(new APIError('The client went away.', 400))
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { level: 30, msg: 'The client went away.' },
    ])
    expect(lines.join('')).not.toContain('stack')
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

  /** As Drizzle tells that the database refused a statement. */
  class RefusedStatement extends Error {
    query = 'insert into "users" ("email", "hash") values (?, ?)'
    params = ['canary@example.org', 'canary-hash\n    at canary']
    constructor(cause?: Error) {
      super('', { cause })
      this.message = `Failed query: ${this.query}\nparams: ${this.params}`
      this.stack = `Error: ${this.message}\n    at insert (users.ts:1:1)`
    }
  }

  /** As the driver of MongoDB tells of a second account with an address. */
  const duplicate = Object.assign(
    new Error('E11000 duplicate key error index: email_1 dup key: { email: "canary@example.org" }'),
    { code: 11000, keyValue: { email: 'canary@example.org' } },
  )

  it.each([
    ['of a statement', new RefusedStatement()],
    ['of the cause', new Error('Could not save', { cause: new RefusedStatement() })],
    ['of MongoDB', duplicate],
    ['of several', new AggregateError([new RefusedStatement(), duplicate], 'Both failed')],
    [
      'of data',
      Object.assign(new APIError('Broke', 500), { data: { email: 'canary@example.org' } }),
    ],
  ])('should hold no values: %s', (_case, error) => {
    const [line] = logged({ error })
    expect(JSON.stringify(line)).not.toContain('canary')
    expect(line).toMatchObject({ err: { message: expect.any(String), stack: expect.any(String) } })
  })

  it('should hold the statement and the place where it was refused', () => {
    const [line] = logged({ error: new RefusedStatement(new Error('disk I/O error')) })
    expect(line).toMatchObject({
      err: {
        message:
          'Failed query: insert into "users" ("email", "hash") values (?, ?): disk I/O error',
        stack: expect.stringContaining('at insert (users.ts:1:1)'),
        type: 'RefusedStatement',
      },
    })
  })
})
