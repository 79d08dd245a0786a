import { existsSync } from 'node:fs'
import { it } from '@jest/globals'

const server = process.env.MONGODB_TEST_SERVER

const parts = {
  /** A MongoDB server that the test may end and start again. */
  'a server of its own': {
    isThere: existsSync('.cache/mongo/jars/complete'),
    reason: 'it ends and starts the Java server of test/mongo, which is not there',
  },
  /** Ids of rows that are unique over all entries. */
  'rows in tables': {
    isThere: !server,
    reason: 'MongoDB keeps rows within their entry, so their ids are unique there only',
  },
  /** Writers that take turns, so that none is ever refused and no number is left out. */
  'one writer at a time': {
    isThere: !server,
    reason: 'writers on MongoDB do not take turns',
  },
  transactions: {
    isThere: !server || server.includes('replicaSet='),
    reason: 'the MongoDB server is no replica set and has no transactions',
  },
}

/**
 * `it` for a test that needs something of the database which is not on every one. Where it is missing the test is
 * skipped, and one line says so and why.
 */
export const needing = (part: keyof typeof parts): typeof it | typeof it.skip => {
  const { isThere, reason } = parts[part]
  if (isThere) return it
  return Object.assign(((name, ...rest) => {
    process.stderr.write(`"${name}" did not run: ${reason}.\n`)
    it.skip(name, ...rest)
  }) as typeof it.skip)
}
