import { findMongodb } from '../helpers/findMongodb.mjs'
import { runJest } from '../house/runJest.mjs'
import { shortForm, sqliteOnly } from './parts.mjs'

/**
 * Runs the int and http tests against MongoDB, from the same source as against SQLite, and says on what they ran.
 *
 * @param {{ files?: string[], isShort?: boolean }} options `files`: patterns of jest, all without
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export const runOnMongodb = async ({ files = [], isShort = false }) => {
  const found = findMongodb()
  const server = found.reason ? undefined : await started(found)
  const reason = found.reason ?? server.reason
  if (reason) {
    const isFailure = process.env.CI === 'true'
    console.log(`MongoDB: its tests did not run: ${reason}`)
    return { passed: 0, failed: isFailure ? 1 : 0, skipped: isFailure ? 0 : 1 }
  }
  console.log(
    `MongoDB: ${isShort ? 'the short form of its tests' : 'all of int and http'} on ${found.name}`,
  )
  for (const [part, about] of Object.entries(sqliteOnly)) {
    if (!isShort) console.log(`MongoDB: ${part} does not run there: ${about}`)
  }
  const chosen = isShort ? shortForm : files
  try {
    return await runJest({
      args: [
        ...['--selectProjects', 'int', 'http', ...(isAboutCrashes(files) ? ['race'] : [])],
        ...['--testPathIgnorePatterns', ...Object.keys(sqliteOnly), '/node_modules/'],
        ...(chosen.length > 0 ? ['--testPathPatterns', ...chosen] : []),
      ],
      env: { MONGODB_TEST_COMPATIBILITY: server.compatibility, MONGODB_TEST_SERVER: server.uri },
    })
  } finally {
    await server.stop()
  }
}

/** They take minutes and are asked for by name: `npm run test:mongo -- crash`. */
const isAboutCrashes = (files) => files.some((file) => /crash/i.test(file))

const started = async ({ start }) => {
  try {
    return await start()
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}
