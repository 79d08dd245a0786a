import {
  createServer as createNodeServer,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Duplex } from 'node:stream'
import { errorBody } from './errors/errorBody.ts'
import { refuseUnreadable } from './refuseUnreadable.ts'

export type HttpServer = {
  /**
   * Stops taking requests, lets the running ones finish and cuts what is left after `timeout` milliseconds.
   * Resolves when no connection is open. May be called more than once.
   */
  drain: (timeout?: number) => Promise<void>
  isDraining: () => boolean
  server: Server
}

/**
 * The one HTTP server of the process. It does not listen yet. While it drains, requests on open connections get 503
 * with `Connection: close`, so that a proxy tries another server.
 */
export const createServer = ({
  listener,
  server = createNodeServer(),
}: {
  listener: RequestListener
  /** A server that is there already, for instance because it holds the port. @default a new one */
  server?: Server
}): HttpServer => {
  let draining: Promise<void> | undefined
  const answers = new WeakMap<Duplex, ServerResponse>()
  server.removeAllListeners('request').on('request', (req, res) => {
    answers.set(req.socket, res)
    if (!draining) {
      // A keep-alive connection would outlive the answer and hold the server open.
      res.once('finish', () => {
        if (draining) req.socket.end()
      })
      return listener(req, res)
    }
    res.writeHead(503, {
      Connection: 'close',
      'Content-Type': 'application/json',
      'Retry-After': '5',
    })
    res.end(
      JSON.stringify(errorBody({ code: 'SHUTTING_DOWN', message: 'The server is shutting down.' })),
    )
  })
  server.on('clientError', (error, socket) => {
    const answer = answers.get(socket)
    // Nobody is there any more, or half an answer is out, in which another one would be lost.
    const isTold = answer && answer.headersSent && !answer.writableFinished
    if (!socket.writable || isTold) return socket.destroy()
    refuseUnreadable({ error, socket })
  })
  server.requestTimeout = 120_000
  server.headersTimeout = 20_000

  const drain = (timeout = 8000): Promise<void> => {
    draining ??= new Promise<void>((resolve) => {
      const timer = setTimeout(() => server.closeAllConnections(), timeout)
      server.close(() => {
        clearTimeout(timer)
        resolve()
      })
      server.closeIdleConnections()
    })
    return draining
  }
  return { drain, isDraining: () => draining !== undefined, server }
}
