import { WriterQueue } from './WriterQueue.ts'

const KEY = Symbol.for('dachverband-cms.writerQueues')
const shared = globalThis as { [KEY]?: Map<string, WriterQueue> }

/**
 * The one queue of a database in this process. On `globalThis`, since the config and with it this module is evaluated
 * twice (host and Next bundle).
 */
export const writerQueueOf = (url: string): WriterQueue => {
  const queues = (shared[KEY] ??= new Map())
  const queue = queues.get(url) ?? new WriterQueue()
  queues.set(url, queue)
  return queue
}
