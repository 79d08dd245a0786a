import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode } from '../src/start/checkNode.cjs'
import { findChromium } from './helpers/findChromium.mjs'
import { checks } from './house/checks.mjs'
import { ensurePackages } from './house/ensurePackages.mjs'
import { runChecks } from './house/runChecks.mjs'
import { runJest } from './house/runJest.mjs'
import { runOnMongodb } from './mongo/runOnMongodb.mjs'

/**
 * `npm test`: installs what is missing, checks the house (format, lint, types, dependency rules, generated files) and
 * runs every kind of test, the ones that ask most of the database a second time against MongoDB. The last line is `N passed, N failed, N skipped`. Arguments go to jest, and then only jest
 * runs: `npm test -- --selectProjects unit`.
 */
process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
const complaint = checkNode()
if (complaint) {
  console.error(complaint)
  process.exit(78)
}

const total = { passed: 0, failed: 0, skipped: 0 }
const add = ({ passed, failed, skipped }) => {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

/** Kinds of test and what keeps them from running here, if anything does. */
const missingParts = () => {
  const files = (kind) =>
    readdirSync(`test/${kind}`, { recursive: true }).filter((file) => file.endsWith('.test.ts'))
  if (findChromium()) return []
  return [
    {
      kind: 'e2e',
      count: files('e2e').length,
      reason: 'no Chromium found (apt-get install chromium, or set CHROMIUM_PATH)',
    },
  ]
}

await ensurePackages()
mkdirSync('.cache/test', { recursive: true })
const given = process.argv.slice(2)
if (given.length > 0) {
  add(await runJest({ args: given }))
} else {
  add(await runChecks(checks))
  const missing = missingParts()
  for (const { count, kind, reason } of missing) {
    const isFailure = process.env.CI === 'true'
    console.log(`${kind}: ${count} files did not run: ${reason}`)
    add({ passed: 0, failed: isFailure ? count : 0, skipped: isFailure ? 0 : count })
  }
  const left = missing.map(({ kind }) => kind)
  add(await runJest({ args: left.length > 0 ? ['--ignoreProjects', ...left] : [] }))
  add(await runOnMongodb({ isShort: true }))
}
rmSync('.cache/test/results.json', { force: true })

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
