import { spawn } from 'node:child_process'

/** Runs npm. @returns {Promise<{ code: number, errors: string, output: string }>} */
export const runNpm = (args) =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', args, {
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let errors = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text))
    child.on('error', reject).on('close', (code) => resolve({ code: code ?? 1, errors, output }))
  })
