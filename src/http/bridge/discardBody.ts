import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long the rest of a refused body is read before the connection is cut (milliseconds). */
const PATIENCE = 5000

/**
 * Reads what is left of a body after the answer has gone out: closing at once would reset the connection before
 * many clients have read the answer, and leaving it unread would block the next request of the connection.
 */
export const discardBody = ({ req, res }: { req: IncomingMessage; res: ServerResponse }): void => {
  res.once('finish', () => {
    if (req.complete) return
    req.unpipe()
    req.resume()
    const timer = setTimeout(() => req.destroy(), PATIENCE)
    timer.unref()
    req.once('close', () => clearTimeout(timer))
  })
}
