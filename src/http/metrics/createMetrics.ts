import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { WriterQueue } from '../../database/queue/WriterQueue.ts'
import { routePattern } from './routePattern.ts'

const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Only SQLite has one. */
const queueOf = ({ db }: Payload): undefined | WriterQueue =>
  (db as { client?: { queue?: WriterQueue } }).client?.queue

/**
 * Numbers about the process, its requests and the writer queue, for Prometheus. Labels are method, pattern of the
 * address and status: nothing about a person or an entry.
 */
export const createMetrics = ({
  payload,
  token,
}: {
  payload: Payload
  token: string
}): {
  /** Measures every request. */
  observe: RequestHandler
  /** Answers who has the token. */
  serve: RequestHandler
} => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    help: 'Time from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    name: 'http_request_duration_seconds',
    registers,
  })
  const queue = queueOf(payload)
  if (queue) {
    const waited = new Histogram({
      buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 20],
      help: 'Time a write waited for its turn.',
      name: 'writer_queue_wait_seconds',
      registers,
    })
    queue.onTurn = (milliseconds) => waited.observe(milliseconds / 1000)
    new Gauge({
      collect() {
        this.set(queue.length)
      },
      help: 'Writes that wait for their turn now.',
      name: 'writer_queue_length',
      registers,
    })
  }

  const wanted = digest(`Bearer ${token}`)
  return {
    observe: (req, res, next) => {
      const start = performance.now()
      const target = req.originalUrl
      res.once('close', () => {
        const method = METHODS.includes(req.method) ? req.method : 'OTHER'
        // A client that went away before the answer was whole: nginx' number for it.
        const status = String(res.writableFinished ? res.statusCode : 499)
        const route = routePattern({ payload, req, target })
        duration.observe({ method, route, status }, (performance.now() - start) / 1000)
      })
      next()
    },
    serve: async (req, res) => {
      res.set('Cache-Control', 'no-store')
      if (!timingSafeEqual(digest(req.headers.authorization ?? ''), wanted)) {
        res
          .status(401)
          .set('WWW-Authenticate', 'Bearer')
          .json({ code: 'UNAUTHENTICATED', message: 'Send the METRICS_TOKEN as a Bearer token.' })
        return
      }
      const body = await registry.metrics()
      res.set('Content-Type', registry.contentType).end(body)
    },
  }
}
