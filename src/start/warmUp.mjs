import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { loadBundle } from './loadBundle.mjs'

/**
 * `node src/start/warmUp.mjs FILE` runs the bundled server once on an empty database of its own, asks it what clients
 * ask, and keeps its compiled code for the starts to come.
 */
const [file] = process.argv.slice(2)
mkdirSync('.cache', { recursive: true })
const folder = mkdtempSync(path.resolve('.cache', 'warm-up-'))
process.on('exit', () => rmSync(folder, { force: true, recursive: true }))
Object.assign(process.env, {
  API_REQUESTS_PER_MINUTE: '',
  DATA_DIR: folder,
  DATABASE_COMPATIBILITY: '',
  DATABASE_URI: '',
  DEMO: 'false',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'silent',
  METRICS_TOKEN: '',
  NODE_ENV: 'production',
  PAYLOAD_SECRET: '',
  PORT: '0',
  SERVER_URL: '',
  TRUST_PROXY: '',
})

const { exports, keepCode } = loadBundle(file)
await exports.started
const api = `http://127.0.0.1:${process.env.PORT}/api`
const query = encodeURIComponent('{ Postings(limit: 1) { docs { title } } }')
for (const address of ['/postings?limit=1', '/postings/none', `/graphql?query=${query}`]) {
  await (await fetch(api + address)).text()
}
keepCode()
process.exit(0)
