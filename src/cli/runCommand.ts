import { BackupProblem } from '../backup/BackupProblem.ts'
import { DatabaseProblem } from '../database/DatabaseProblem.ts'

/**
 * Runs a command. What it returns is what kept it from its work: one sentence on stderr and exit code 1, as is a
 * problem that has a sentence of its own. Any other error is shown whole.
 */
export const runCommand = async (command: () => Promise<string | undefined>): Promise<void> => {
  const sentence = await command().catch((error: unknown) => {
    if (error instanceof BackupProblem || error instanceof DatabaseProblem) return error.message
    throw error
  })
  if (sentence === undefined) return
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}
