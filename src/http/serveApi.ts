import type {
  Request as ExpressRequest,
  RequestHandler,
  Response as ExpressResponse,
} from 'express'
import { logError, type Payload } from 'payload'
import { isStorageFull } from '../../collections/uploads/isStorageFull.ts'
import { settleUploads } from '../../collections/uploads/settleUploads.ts'
import { discardBody } from './bridge/discardBody.ts'
import { toRequest } from './bridge/toRequest.ts'
import { toUrl } from './bridge/toUrl.ts'
import { writeResponse } from './bridge/writeResponse.ts'
import { codeOfError } from './errors/codeOfError.ts'
import { errorResponse } from './errors/errorResponse.ts'
import { HttpError } from './errors/HttpError.ts'
import { storageFull } from './errors/storageFull.ts'
import { watchErrors } from './errors/watchErrors.ts'
import { handleGraphql } from './graphql/handleGraphql.ts'
import { databaseAway } from './health/databaseAway.ts'
import { isDatabaseAway } from './health/isDatabaseAway.ts'
import type { HttpOptions } from './HttpOptions.ts'
import { runInWriterScope } from '../database/queue/runInWriterScope.ts'
import { attemptScopes, type AttemptScope } from './rate/AttemptScope.ts'
import { clientKey } from './rate/clientKey.ts'
import { guardApiKeys } from './rate/guardApiKeys.ts'
import { guardSignIn } from './rate/guardSignIn.ts'
import { limitIntrospection } from './rate/limitIntrospection.ts'
import { TooManyAttempts } from './rate/TooManyAttempts.ts'
import { findRoute } from './rest/findRoute.ts'
import { handleRest } from './rest/handleRest.ts'
import { preflight } from './security/preflight.ts'
import { setCaching } from './security/setCaching.ts'
import { setCors } from './security/setCors.ts'

/** `new Request` throws on CONNECT, TRACE and TRACK (Fetch standard, forbidden methods). */
const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']

/** Everything under Payload's API route: GraphQL, REST, and the endpoints of plugins. */
export const serveApi = ({
  options,
  payload,
  payloadKey,
}: {
  options: HttpOptions
  payload: Payload
  payloadKey?: string
}): RequestHandler => {
  const graphqlPath = payload.config.routes.api + payload.config.routes.graphQL

  const errorOf = watchErrors(payload)
  const signIn = guardSignIn({ limits: options.rate, payload })
  const spendIntrospection = limitIntrospection(options.rate)
  const checkApiKey = guardApiKeys({ limits: options.rate, payload })

  const answer = async ({
    req,
    res,
    scope,
  }: {
    req: ExpressRequest
    res: ExpressResponse
    scope: AttemptScope
  }): Promise<Response> => {
    if (!METHODS.includes(req.method)) {
      throw new HttpError({
        code: 'METHOD_NOT_ALLOWED',
        headers: { Allow: METHODS.join(', ') },
        message: `${req.method} is not supported.`,
        status: 405,
      })
    }
    const url = toUrl({ baseUrl: options.baseUrl, target: req.originalUrl })
    const isGraphql = url.pathname.replace(/\/$/, '') === graphqlPath
    // HEAD is GET without the body, whatever the endpoint (RFC 9110 §9.3.2).
    const method = req.method === 'HEAD' ? 'GET' : req.method

    const route =
      req.method === 'OPTIONS' && !isGraphql
        ? findRoute({ method, pathname: url.pathname, payload })
        : undefined
    if (req.method === 'OPTIONS' && !route?.endpoint) {
      if (route && route.allow.length === 0) throw notFound()
      const allow = isGraphql
        ? 'GET, HEAD, POST, OPTIONS'
        : [...(route?.allow ?? []), 'OPTIONS'].join(', ')
      return preflight({ allow, isGraphql, payload, req })
    }
    const isMultipart = /^multipart\//i.test(req.headers['content-type'] ?? '')
    const { isBodyTooLarge, request } = toRequest({
      maxBodyBytes: isMultipart ? options.maxUploadBytes : options.maxJsonBytes,
      method,
      req,
      res,
      url,
    })
    const isDeferred = isUpload({ method, pathname: url.pathname, payload })
    const writing: Writing = (run) =>
      attemptScopes.run(scope, () =>
        settleUploads({ payload, run: () => runInWriterScope(run, { isDeferred }) }),
      )
    const rest = () => handleRest({ errorOf, limits: options.rest, payload, payloadKey, request })
    const response = await (
      isGraphql
        ? handleGraphql({
            limits: options.graphql,
            payload,
            payloadKey,
            request,
            spendIntrospection: (share) => spendIntrospection({ client: scope.client, share }),
            writing,
          })
        : method === 'GET'
          ? rest()
          : writing(rest)
    ).catch((error: unknown) => {
      if (isBodyTooLarge()) return undefined
      throw error
    })
    // Payload's parsers wrap the failure of the stream in errors of their own.
    if (response && !isBodyTooLarge()) return response
    throw new HttpError({
      code: 'BODY_TOO_LARGE',
      message: 'The body is longer than this server takes.',
      status: 413,
    })
  }

  return async function apiHandler(req, res) {
    discardBody({ req, res })
    const scope: AttemptScope = { client: clientKey(req.ip) }
    const tryToAnswer = async (): Promise<Response> => {
      // Not an operation of Payload's, so no hook sees it.
      if (req.method === 'POST' && /\/first-register\/?$/.test(req.path)) {
        await signIn.attempt({ account: '', mayWait: true, scope })
      }
      await checkApiKey({ authorization: req.headers.authorization, scope })
      return answer({ req, res, scope })
    }
    const response = await tryToAnswer()
      .catch((error: unknown) => {
        if (error instanceof TooManyAttempts) return errorResponse(refusalOf(error))
        if (error instanceof HttpError) return errorResponse(error)
        if (codeOfError({ error, status: 503 }) === databaseAway().code) {
          return errorResponse(databaseAway())
        }
        if (isStorageFull(error)) return errorResponse(storageFull())
        logError({ err: error as Error, payload })
        return errorResponse(lastResort())
      })
      .finally(() => scope.settle?.())
      // From the moment in which the database went away only what says that a change was made can be relied on.
      .then((given) => {
        const isMade = given.ok && req.method !== 'GET' && req.method !== 'HEAD'
        return isMade || !isDatabaseAway(payload) ? given : errorResponse(databaseAway())
      })
    const headers = new Headers(response.headers)
    const isGraphql = req.path.replace(/\/$/, '') === payload.config.routes.graphQL
    setCors({ headers, isGraphql, req })
    if (scope.retryAfter) headers.set('Retry-After', String(scope.retryAfter))
    if (response.status === 503 && !headers.has('Retry-After')) headers.set('Retry-After', '5')
    setCaching({ headers, req, status: response.status })
    await writeResponse({
      req,
      res,
      response: new Response(response.body, { headers, status: response.status }),
    })
  }
}

type Writing = <T>(run: () => Promise<T>) => Promise<T>

/** Whether Payload may work on images for this request, which takes seconds, before it writes. */
const isUpload = ({
  method,
  pathname,
  payload,
}: {
  method: string
  pathname: string
  payload: Payload
}): boolean =>
  ['PATCH', 'POST', 'PUT'].includes(method) &&
  Boolean(findRoute({ method, pathname, payload }).collection?.upload)

const notFound = (): HttpError =>
  new HttpError({ code: 'NOT_FOUND', message: 'There is nothing at this address.', status: 404 })

const refusalOf = ({ message, status }: TooManyAttempts): HttpError =>
  new HttpError({ code: 'TOO_MANY_ATTEMPTS', message, status })

const lastResort = (): HttpError =>
  new HttpError({
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong. The request id leads to the log.',
    status: 500,
  })
