import { spawn } from 'node:child_process'

/** Runs Node with the given arguments. @returns {Promise<{ code: number, output: string }>} */
export const run = (args, env = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text))
    }
    child.on('error', reject).on('close', (code) => resolve({ code: code ?? 1, output }))
  })
