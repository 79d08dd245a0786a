import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { CommandError } from './CommandError.ts'

/** Asks the person at the terminal; `isSecret` shows nothing of what is typed. */
export const ask = async ({
  input = process.stdin,
  isSecret = false,
  question,
}: {
  /** @default standard input */
  input?: NodeJS.ReadStream
  isSecret?: boolean
  question: string
}): Promise<string> => {
  if (!input.isTTY) {
    throw new CommandError(
      `"${question}" cannot be asked without a terminal: see --help for the options.`,
    )
  }
  process.stdout.write(`${question}: `)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({
    input,
    output: isSecret ? silent : process.stdout,
    terminal: true,
  })
  return new Promise((resolve, reject) => {
    lines.once('line', (line) => {
      resolve(isSecret ? line : line.trim())
      lines.close()
      if (isSecret) process.stdout.write('\n')
    })
    lines.once('close', () =>
      reject(new CommandError(`"${question}" was not answered: nothing was done.`)),
    )
    lines.once('SIGINT', () => process.exit(130))
  })
}
