import type { IncomingMessage } from 'node:http'

/** Whether a request could be anyone's in particular: it carries a cookie or an `Authorization`. */
export const hasCredentials = (req: IncomingMessage): boolean =>
  Boolean(req.headers.cookie || req.headers.authorization)
