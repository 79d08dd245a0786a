import { explainFailure } from '../lifecycle/explainFailure.ts'

/** Runs a command that needs no project; what keeps it from its work ends it with one sentence and an exit code. */
export const runCommand = async (command: () => Promise<void>): Promise<void> => {
  try {
    await command()
  } catch (error) {
    const { exitCode, message } = explainFailure(error)
    process.stderr.write(`${message}\n`)
    process.exitCode = exitCode
  }
}
