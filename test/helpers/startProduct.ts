import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './freePort.ts'

export type Product = {
  folder: string
  /** Ends it at once, as a crash of the machine's would (`kill -9`). */
  kill: () => Promise<void>
  pid: number
  url: string
}

/** What the test run sets for itself and a user's shell would not. */
const OWN = ['NODE_ENV', 'NODE_OPTIONS', 'PAYLOAD_SECRET', 'DATABASE_URI', 'SERVER_URL']
const BUILD_MS = 10 * 60 * 1000

/**
 * Starts the product as its user does, `npm start` on a data folder, and waits until it is ready.
 * @throws Error with its log, when it ends before
 */
export const startProduct = async ({
  env = {},
  folder,
}: {
  env?: Record<string, string>
  folder: string
}): Promise<Product> => {
  mkdirSync(folder, { recursive: true })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const logFile = path.join(folder, 'server.log')
  const log = openSync(logFile, 'a')
  const inherited = Object.entries(process.env).filter(([name]) => !OWN.includes(name))
  const variables: Record<string, string | undefined> = {
    ...Object.fromEntries(inherited),
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    PORT: String(port),
    ...env,
  }
  const server = spawn(process.execPath, ['src/start.cjs'], {
    detached: true,
    env: variables as NodeJS.ProcessEnv,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  server.unref()
  const end = Date.now() + BUILD_MS
  for (;;) {
    const isReady = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) break
    if (server.exitCode !== null || Date.now() > end)
      throw new Error(`The product did not start:\n${readFileSync(logFile, 'utf8')}`)
    await sleep(300)
  }
  return {
    folder,
    kill: async () => {
      server.kill('SIGKILL')
      await ended
    },
    pid: server.pid!,
    url,
  }
}
