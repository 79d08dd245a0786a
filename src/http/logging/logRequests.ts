import type { Payload } from 'payload'
import { pinoHttp } from 'pino-http'
import { requestId } from './requestId.ts'
import { routeOf } from './routeOf.ts'

/**
 * One line a request: id, method, route, status, duration. No address, cookie, token, query or name of a file is in
 * it, so a log may be kept and passed on.
 */
export const logRequests = ({ isLogging, payload }: { isLogging: boolean; payload: Payload }) =>
  pinoHttp({
    autoLogging: isLogging ? { ignore: (req) => req.url === '/healthz' } : false,
    customErrorMessage: () => 'request failed',
    customLogLevel: (_req, res, error) => {
      if (error || res.statusCode >= 500) return 'error'
      return res.statusCode >= 400 ? 'warn' : 'info'
    },
    customSuccessMessage: () => 'request',
    genReqId: requestId,
    logger: payload.logger as never,
    quietReqLogger: true,
    serializers: {
      req: (req: { id: unknown; method: string; url: string }) => ({
        id: req.id,
        method: req.method,
        route: routeOf(req.url),
      }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
  })
