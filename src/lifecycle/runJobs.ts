import type { Payload } from 'payload'
import { runInWriterScope } from '../database/queue/runInWriterScope.ts'

const MINUTE = 60 * 1000
/** A job that is said to run for longer was cut off with its process; Payload alone would never run or schedule it again. */
const ABANDONED_AFTER = 60 * MINUTE

const releaseAbandoned = (payload: Payload): Promise<unknown> =>
  payload.db.updateJobs({
    data: { processing: false },
    returning: false,
    where: {
      completedAt: { exists: false },
      processing: { equals: true },
      updatedAt: { less_than: new Date(Date.now() - ABANDONED_AFTER).toISOString() },
    },
  })

const runDue = async (payload: Payload): Promise<void> => {
  await releaseAbandoned(payload)
  await payload.jobs.handleSchedules({ allQueues: true })
  await payload.jobs.run({ allQueues: true, sequential: true, silent: { info: true } })
}

/**
 * Runs the jobs that are due, first and then every minute, one after the other. The only runner of the process;
 * Payload's own (`jobs.autoRun`) does not wait for a job under way when it is stopped.
 *
 * @returns what ends it, and resolves when the job under way has ended
 */
export const runJobs = ({
  delay = 0,
  every = MINUTE,
  payload,
}: {
  /** Milliseconds until the first look for jobs. @default 0 */
  delay?: number
  /** Milliseconds between two looks for jobs. @default 60000 */
  every?: number
  payload: Payload
}): (() => Promise<void>) => {
  let running: Promise<void> | undefined
  const look = (): void => {
    running ??= runInWriterScope(() => runDue(payload))
      .catch((err: unknown) => payload.logger.error({ err, msg: 'jobs could not be run' }))
      .finally(() => {
        running = undefined
      })
  }
  const timer = setInterval(look, every)
  const first = delay > 0 ? setTimeout(look, delay) : undefined
  if (!first) look()
  return async () => {
    clearTimeout(first)
    clearInterval(timer)
    await running
  }
}
