import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Server } from './types.ts'
import { freePort } from '../helpers/freePort.ts'

const LATEST_MS = 120_000
/** What a shell that runs the bench may have set, and the servers shall not see. */
const OWN = ['DATABASE_URI', 'NODE_ENV', 'NODE_OPTIONS', 'SERVER_URL']

const running = new Set<number>()
// Nothing that was started here outlives the bench, however it ends.
process.on('exit', () => {
  for (const pid of running) process.kill(pid, 'SIGKILL')
})

/**
 * Starts a server as a process of its own and waits for its first answer with status 200 at `probe`.
 *
 * @param command arguments to Node, made for a port
 * @throws Error with its log, when it ends before
 */
export const startServer = async ({
  command,
  cwd,
  env = {},
  folder,
  probe,
}: {
  command: (port: number) => string[]
  cwd?: string
  env?: Record<string, string>
  /** Its data, and its log. */
  folder: string
  probe: string
}): Promise<Server> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const logFile = path.join(folder, 'server.log')
  const log = openSync(logFile, 'a')
  const inherited = Object.entries(process.env).filter(([name]) => !OWN.includes(name))
  const start = performance.now()
  const child = spawn(process.execPath, command(port), {
    cwd,
    env: {
      ...Object.fromEntries(inherited),
      DATA_DIR: folder,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      PORT: String(port),
      // The bodies of all servers name the same addresses of files.
      SERVER_URL: 'http://127.0.0.1:1',
      ...env,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const pid = child.pid!
  running.add(pid)
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      running.delete(pid)
      resolve()
    }),
  )
  for (;;) {
    const hasAnswered = await fetch(url + probe).then(
      async (response) => {
        await response.arrayBuffer()
        return response.ok
      },
      () => false,
    )
    if (hasAnswered) break
    if (child.exitCode !== null || performance.now() - start > LATEST_MS)
      throw new Error(`A server did not start:\n${readFileSync(logFile, 'utf8')}`)
    await sleep(10)
  }
  return {
    firstAnswerMs: performance.now() - start,
    pid,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
    url,
  }
}
