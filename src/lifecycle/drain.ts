import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** Requests still running after this are cut off, so that the process ends within ten seconds. */
const PATIENCE = 8000

/**
 * Stops a server without breaking what runs: no new connections, a new request on a kept connection gets 503 and
 * `Connection: close`, requests under way finish.
 *
 * @param patience milliseconds until what still runs is cut off; default 8000
 */
export const drain = async ({
  patience = PATIENCE,
  server,
}: {
  patience?: number
  server: Server
}): Promise<void> => {
  const refuse = (_req: IncomingMessage, res: ServerResponse): void => {
    res.writeHead(503, { Connection: 'close', 'Content-Type': 'application/json' })
    res.end('{"code":"STOPPING","message":"The server is stopping."}')
  }
  server.removeAllListeners('request').on('request', refuse)
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection becomes idle when its request ends; close() looks for idle ones only once.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
