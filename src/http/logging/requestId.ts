import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** The id of a request: the client's `X-Request-Id` where it is a plain one, else a new one. It goes out again. */
export const requestId = (req: IncomingMessage, res: ServerResponse): string => {
  const given = req.headers['x-request-id']
  const id = typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID()
  res.setHeader('X-Request-Id', id)
  return id
}
