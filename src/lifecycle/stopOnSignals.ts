import type { Payload } from 'payload'

/**
 * SIGTERM and SIGINT end the process in order with exit code 0; a second signal ends it at once. An exception that
 * nobody caught is logged and ends it in order with exit code 1; a rejection that nobody handled is logged.
 *
 * @param latest milliseconds after which the process is gone, whatever hangs
 * @param drain stops taking requests and resolves when those under way have ended
 * @param stopJobs starts no more jobs and resolves when the one under way has ended
 */
export const stopOnSignals = ({
  drain,
  latest,
  payload,
  stopJobs,
}: {
  drain: () => Promise<void>
  latest: number
  payload: Payload
  stopJobs: () => Promise<void>
}): void => {
  let isStopping = false
  const stop = async (code: number): Promise<void> => {
    if (isStopping) process.exit(code || 1)
    isStopping = true
    setTimeout(() => process.exit(code), latest).unref()
    await Promise.all([drain(), stopJobs()])
    await payload.destroy()
    process.exit(code)
  }
  const onSignal = (signal: NodeJS.Signals): void => {
    payload.logger.info({ msg: `${signal}: requests under way finish, then the server stops` })
    void stop(0)
  }
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
  process.on('unhandledRejection', (err) => {
    payload.logger.error({ err, msg: 'a rejected promise was not handled' })
  })
  process.on('uncaughtException', (err) => {
    payload.logger.fatal({ err, msg: 'an exception was not caught; the server stops' })
    void stop(1)
  })
}
