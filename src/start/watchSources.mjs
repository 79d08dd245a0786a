import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const ROUND = /Found (\d+) errors?\. Watching/
const STATUS = /(Starting (incremental )?compilation|File change detected)/

/**
 * Runs the compiler on every change and shows its errors.
 *
 * @param {string[]} args Node's arguments that start the compiler
 * @param {(errors: number) => void} onRound told after each compilation how many errors there were
 */
export const watchSources = (args, onRound) => {
  const child = spawn(
    process.execPath,
    [...args, '--watch', '--preserveWatchOutput', '--pretty', 'false'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  createInterface({ input: child.stdout }).on('line', (line) => {
    const errors = ROUND.exec(line)?.[1]
    if (errors !== undefined) onRound(Number(errors))
    else if (line.trim() && !STATUS.test(line)) process.stdout.write(`${line}\n`)
  })
  return child
}
