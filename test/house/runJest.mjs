import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fastFolder } from './fastFolder.mjs'

const results = '.cache/test/results.json'

/** Runs jest, its output as it comes. @returns {Promise<{ passed: number, failed: number, skipped: number }>} */
export const runJest = async ({ args, env = {} }) => {
  rmSync(results, { force: true })
  const { folder, remove } = fastFolder()
  try {
    await run({ args, env: { TMPDIR: folder, ...env } })
  } finally {
    remove()
  }
  return read()
}

const run = ({ args, env }) =>
  new Promise((resolve, reject) => {
    spawn(
      process.execPath,
      [
        ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'],
        ...['--json', `--outputFile=${results}`, '--maxWorkers=2', ...args],
      ],
      { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
    )
      .on('error', reject)
      .on('close', resolve)
  })

const read = () => {
  try {
    const json = JSON.parse(readFileSync(results, 'utf8'))
    return {
      passed: json.numPassedTests,
      // A file that could not be loaded holds no test that failed, yet it failed.
      failed: json.numFailedTests + json.numRuntimeErrorTestSuites,
      skipped: json.numPendingTests + json.numTodoTests,
    }
  } catch {
    console.log('jest ended without results')
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
