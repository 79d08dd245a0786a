import type { ServerResponse } from 'node:http'

/** Aborts when the client goes away before it has its answer. */
export const abortSignal = (res: ServerResponse): AbortSignal => {
  const controller = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) controller.abort()
  })
  return controller.signal
}
