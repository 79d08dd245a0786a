import { spawn } from 'node:child_process'

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs one step and shows its name at once and its time at the end. What a child says is kept back and shown only
 * where it fails.
 *
 * @param {string} name what is done, for the reader
 * @param {string[]} [command] arguments to Node
 * @param {{ env?: Record<string, string>, isQuiet?: boolean }} [options] `env` beside the environment; `isQuiet` says
 *   nothing unless it fails
 */
export const runStep = async (name, command, { env = {}, isQuiet = false } = {}) => {
  const start = performance.now()
  const say = (text) => isQuiet || process.stdout.write(text)
  say(`  ${name} … `)
  const { code, output } = await run(command, env)
  if (code === 0) {
    say(`${seconds(start)}\n`)
    return
  }
  say(`failed after ${seconds(start)}\n`)
  const error = new Error(`"${name}" failed; its last lines:\n${output.slice(-4000).trimEnd()}`)
  error.exitCode = 71
  throw error
}

const run = (command, env) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const stop = (signal) => child.kill(signal)
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text))
    }
    process.once('SIGTERM', stop).once('SIGINT', stop)
    child.on('error', reject).on('close', (code, signal) => {
      process.off('SIGTERM', stop).off('SIGINT', stop)
      if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(signal === 'SIGINT' ? 130 : 143)
      resolve({ code, output: signal ? `${output}\nended by ${signal}` : output })
    })
  })
