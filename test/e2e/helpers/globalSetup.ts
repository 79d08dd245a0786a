import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hasBrowser } from './browser.ts'
import { type Account, serverFile } from './server.ts'

/** What the test run sets for itself and a user's shell would not. */
const OWN = ['NODE_ENV', 'NODE_OPTIONS', 'PAYLOAD_SECRET', 'DATABASE_URI', 'SERVER_URL']
const BUILD_MS = 10 * 60 * 1000

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Starts the product as its user does, `npm start` on an empty data folder, once for all browser tests. */
export default async function globalSetup(): Promise<void> {
  if (!hasBrowser()) return
  const folder = mkdtempSync(path.join(tmpdir(), 'dachverband-e2e-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const logFile = path.join(folder, 'server.log')
  const log = openSync(logFile, 'a')
  const inherited = Object.entries(process.env).filter(([name]) => !OWN.includes(name))
  const env: Record<string, string | undefined> = {
    ...Object.fromEntries(inherited),
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    PORT: String(port),
  }
  const server = spawn(process.execPath, ['src/start.mjs'], {
    detached: true,
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', log, log],
  })
  const end = Date.now() + BUILD_MS
  for (;;) {
    const isReady = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) break
    if (server.exitCode !== null || Date.now() > end) {
      throw new Error(
        `The server for the browser tests did not start:\n${readFileSync(logFile, 'utf8')}`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const accounts = JSON.parse(
    readFileSync(path.join(folder, 'demo-accounts.json'), 'utf8'),
  ) as Account[]
  mkdirSync(path.dirname(serverFile()), { recursive: true })
  writeFileSync(serverFile(), JSON.stringify({ accounts, folder, pid: server.pid, url }), {
    mode: 0o600,
  })
  server.unref()
}
