import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePackages } from '../house/ensurePackages.mjs'
import { runOnMongodb } from './runOnMongodb.mjs'

/** `npm run test:mongo`: all of int and http against MongoDB; arguments are patterns of files. */
process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'))
await ensurePackages()
mkdirSync('.cache/test', { recursive: true })
const { passed, failed, skipped } = await runOnMongodb({ files: process.argv.slice(2) })
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
// None at all: a pattern that no file has.
process.exitCode = failed > 0 || passed + skipped === 0 ? 1 : 0
