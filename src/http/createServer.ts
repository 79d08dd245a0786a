import { createServer as createNodeServer, type RequestListener, type Server } from 'node:http'

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
  server.removeAllListeners('request').on('request', (req, res) => {
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
    res.end(JSON.stringify({ code: 'SHUTTING_DOWN', message: 'The server is shutting down.' }))
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
