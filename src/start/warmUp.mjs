import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadBundle } from './loadBundle.cjs'

/**
 * `node src/start/warmUp.mjs FILE` runs the bundled server once on a database of its own, asks it what clients ask, and
 * keeps its compiled code for the starts to come. What fills the database runs in a process before (`FILE FOLDER`), since
 * that is code which those starts do not need and would only read.
 */
const [file, filled] = process.argv.slice(2)
mkdirSync('.cache', { recursive: true })
const folder = filled ?? mkdtempSync(path.resolve('.cache', 'warm-up-'))
Object.assign(process.env, {
  API_REQUESTS_PER_MINUTE: '',
  DATA_DIR: folder,
  DATABASE_COMPATIBILITY: '',
  DATABASE_URI: '',
  DEMO: 'true',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'silent',
  METRICS_TOKEN: '',
  NODE_ENV: 'production',
  PAYLOAD_SECRET: '',
  PORT: '0',
  SERVER_URL: '',
  TRUST_PROXY: '',
})

if (!filled) {
  process.on('exit', () => rmSync(folder, { force: true, recursive: true }))
  const args = [...process.execArgv, fileURLToPath(import.meta.url), file, folder]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
const { exports, keepCode } = loadBundle(file)
await exports.started
if (!filled) {
  const api = `http://127.0.0.1:${process.env.PORT}/api`
  const query = encodeURIComponent('{ Postings(limit: 1) { docs { title } } }')
  for (const address of ['/postings?limit=1', '/postings/none', `/graphql?query=${query}`]) {
    await (await fetch(api + address)).text()
  }
  keepCode()
}
process.exit(0)
