import type { Payload } from 'payload'
import { explainFailure } from '../lifecycle/explainFailure.ts'
import { openProject } from './openProject.ts'

/** Opens the project, does the work, closes it, and ends with an exit code; errors are one sentence. */
export const runWithProject = async (
  work: (open: typeof openProject) => Promise<void>,
): Promise<never> => {
  let payload: Payload | undefined
  const open: typeof openProject = async (options) => (payload ??= await openProject(options))
  try {
    await work(open)
    await payload?.destroy()
    process.exit(0)
  } catch (error) {
    const { exitCode, message } = explainFailure(error)
    process.stderr.write(`${message}\n`)
    process.exit(exitCode)
  }
}
