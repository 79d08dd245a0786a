import express, { type ErrorRequestHandler, type Express } from 'express'
import helmet from 'helmet'
import type { Payload } from 'payload'
import { compress } from './compression/compress.ts'
import { errorResponse } from './errors/errorResponse.ts'
import { HttpError } from './errors/HttpError.ts'
import { favicon } from './favicon.ts'
import { isDatabaseReady } from './health/isDatabaseReady.ts'
import { refuseWhileAway } from './health/refuseWhileAway.ts'
import { logRequests } from './logging/logRequests.ts'
import { createMetrics } from './metrics/createMetrics.ts'
import { limitApi } from './rate/limitApi.ts'
import { type PartialHttpOptions, resolveOptions } from './resolveOptions.ts'
import { guardAdmin } from './security/guardAdmin.ts'
import { type AdminHandler, serveAdmin } from './security/serveAdmin.ts'
import { serveApi } from './serveApi.ts'
import { setCors } from './security/setCors.ts'
import { writeResponse } from './bridge/writeResponse.ts'

export type AppOptions = {
  /** Next's request handler; left out where only the API is served. */
  admin?: AdminHandler
  /** Whether Next runs in development, whose scripts need more than production's. @default false */
  isDevelopment?: boolean
  /** True from the moment the server stops taking requests: `/readyz` then says no. @default never */
  isDraining?: () => boolean
  options?: PartialHttpOptions
  payload: Payload
  /** Payload's cache key of the instance, where it is not the default one. */
  payloadKey?: string
}

/**
 * The Express application: health, metrics, API, admin. It listens to nothing.
 *
 * @throws {Error} naming the option, where one is invalid
 */
export const createApp = ({
  admin,
  isDevelopment = false,
  isDraining = () => false,
  options: partial,
  payload,
  payloadKey,
}: AppOptions): Express => {
  const options = resolveOptions({ options: partial, payload })
  const isHttps = options.baseUrl.startsWith('https:')

  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', options.trustProxy)
  const metrics = options.metricsToken && createMetrics({ payload, token: options.metricsToken })
  if (metrics) app.use(metrics.observe)
  app.use(logRequests({ isLogging: options.isLogging, payload }))
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: { defaultSrc: [`'none'`], frameAncestors: [`'none'`] },
        useDefaults: false,
      },
      // Partner sites show pictures and answers from here.
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      strictTransportSecurity: isHttps,
    }),
  )

  const { api } = payload.config.routes
  app.use(
    compress({
      isFile: ({ originalUrl }) =>
        originalUrl.startsWith(`${api}/`) && originalUrl.includes('/file/'),
    }),
  )

  app.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  app.get('/readyz', async (_req, res) => {
    const isReady =
      !isDraining() && (await isDatabaseReady({ payload, timeout: options.readyTimeout }))
    res
      .status(isReady ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: isReady ? 'ready' : isDraining() ? 'draining' : 'database not reachable' })
  })

  if (metrics) app.get('/metrics', metrics.serve)
  app.use(api, limitApi({ perMinute: options.rate.apiPerMinute }))
  app.use(api, refuseWhileAway({ payload }))
  app.use(api, serveApi({ options, payload, payloadKey }))

  if (admin) {
    app.use(payload.config.routes.admin, refuseWhileAway({ isForPeople: true, payload }))
    app.use(
      [payload.config.routes.admin, '/_next'],
      guardAdmin({ baseUrl: options.baseUrl, payload }),
      serveAdmin({ admin, isDevelopment }),
    )
    app.get('/', (_req, res) => res.redirect(payload.config.routes.admin))
    app.get('/favicon.ico', (_req, res) => {
      res.set('Cache-Control', 'public, max-age=86400').type('image/svg+xml').send(favicon)
    })
  }
  const readOnly = ['/healthz', '/readyz']
  if (metrics) readOnly.push('/metrics')
  if (admin) readOnly.push('/', '/favicon.ico')
  app.all(readOnly, ({ method }) => {
    throw new HttpError({
      code: 'METHOD_NOT_ALLOWED',
      headers: { Allow: 'GET, HEAD' },
      message: `${method} is not possible here, only GET and HEAD.`,
      status: 405,
    })
  })
  app.use(() => {
    throw new HttpError({
      code: 'NOT_FOUND',
      message: 'There is nothing at this address.',
      status: 404,
    })
  })
  app.use(lastResort(payload))
  return app
}

/** JSON without a stack or a path, for everything that failed outside the API. */
const lastResort = (payload: Payload): ErrorRequestHandler =>
  function handleError(error: unknown, req, res, next) {
    // Express then cuts the connection: half an answer must not look whole.
    if (res.headersSent) return next(error)
    const known = error instanceof HttpError ? error : fromExpress(error)
    if (known.status >= 500) payload.logger.error({ err: error, msg: 'request failed' })
    const response = errorResponse(known)
    const graphqlPath = payload.config.routes.api + payload.config.routes.graphQL
    response.headers.set('Cache-Control', 'no-store')
    setCors({ headers: response.headers, isGraphql: req.path === graphqlPath, req })
    return writeResponse({ req, res, response })
  }

/** Express' router refuses an address with broken escapes by an error with a status. */
const fromExpress = (error: unknown): HttpError => {
  const status =
    error && typeof error === 'object' && 'status' in error && error.status === 400 ? 400 : 500
  return status === 400
    ? new HttpError({ code: 'MALFORMED_URL', message: 'The address is malformed.', status })
    : new HttpError({
        code: 'INTERNAL_SERVER_ERROR',
        message: 'Something went wrong. The request id leads to the log.',
        status,
      })
}
