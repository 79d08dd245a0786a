import { spawn } from 'node:child_process'

export type Outcome = { code: number | null; stderr: string; stdout: string }

/**
 * Runs one of the program's entries as a process of its own and waits for its end: `server`, the name of a command, or
 * `start` with the file that `npm start` runs.
 * Nothing of the test's own environment but PATH and HOME reaches it.
 */
export const runProgram = ({
  args = [],
  entry = 'src/command.mjs',
  env,
  input = '',
  name,
}: {
  args?: string[]
  /** The file to run. @default 'src/command.mjs' */
  entry?: string
  env: Record<string, string>
  input?: string
  name: string
}): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const { HOME, PATH } = process.env
    const names = name === 'start' ? [] : [name === 'server' ? '../server' : name]
    const child = spawn(process.execPath, [entry, ...names, ...args], {
      env: { HOME, NODE_ENV: 'production', PATH, PORT: '0', ...env },
    })
    const output = { stderr: '', stdout: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
    child.stdin.end(input)
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }))
  })
