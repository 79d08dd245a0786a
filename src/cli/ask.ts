import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { CommandError } from './CommandError.ts'

/** Asks the person at the terminal; `isSecret` shows nothing of what is typed. */
export const ask = async ({
  isSecret = false,
  question,
}: {
  isSecret?: boolean
  question: string
}): Promise<string> => {
  if (!process.stdin.isTTY) {
    throw new CommandError(
      `"${question}" cannot be asked without a terminal: see --help for the options.`,
    )
  }
  process.stdout.write(`${question}: `)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({
    input: process.stdin,
    output: isSecret ? silent : process.stdout,
    terminal: true,
  })
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      lines.close()
      if (isSecret) process.stdout.write('\n')
      resolve(isSecret ? line : line.trim())
    })
    lines.once('SIGINT', () => process.exit(130))
  })
}
