import { handleEndpoints, type Payload } from 'payload'
import { HttpError } from '../errors/HttpError.ts'
import { storageFull } from '../errors/storageFull.ts'
import { checkFileRequest } from './checkFileRequest.ts'
import { describeResponse } from './describeResponse.ts'
import { guardBody } from './body/guardBody.ts'
import { dropRange } from './dropRange.ts'
import { fileTag } from './fileTag.ts'
import { findRoute, type RestRoute } from './findRoute.ts'
import { lacksRoom } from './lacksRoom.ts'
import { overrideMethod } from './overrideMethod.ts'
import { guardQuery } from './query/guardQuery.ts'
import type { RestLimits } from './RestLimits.ts'

type Args = {
  /** The error that Payload has answered to a request. */
  errorOf: (request: Request) => Error | undefined
  limits: RestLimits
  payload: Payload
  /** Payload's cache key of the instance, where it is not the default one. */
  payloadKey?: string
  request: Request
}

/**
 * REST by Payload's own endpoint handler.
 *
 * @throws {HttpError} 404 for a path that no endpoint has, 405 for a method it does not have
 */
export const handleRest = async ({
  errorOf,
  limits,
  payload,
  payloadKey,
  request: incoming,
}: Args): Promise<Response> => {
  const { method, request } = await overrideMethod({
    maxBodyDepth: limits.maxBodyDepth,
    payload,
    request: incoming,
  })
  const { pathname } = new URL(request.url)
  const route = findRoute({ method, pathname, payload })
  if (!route.endpoint) throw missing(route, method)
  if (route.path === FILE) checkFileRequest({ request, route })
  const tag = route.path === FILE ? await fileTag(route) : undefined
  if (tag) dropRange({ request, tag })
  await guardQuery({ limits, payload, payloadKey, request, route })
  const { refusal } =
    method === 'GET' ? noBody : guardBody({ maxDepth: limits.maxBodyDepth, request, route })
  const response = await handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: payloadKey,
    request,
  })
  const refused = refusal()
  if (refused) throw refused
  const error = errorOf(request)
  if (await lacksRoom({ error, request })) throw storageFull()
  // Payload's answer where there is no such file, to those whose right to read asks for no entry.
  if (response.status === 500 && !error && route.path === FILE) throw missing({ allow: [] }, method)
  if (tag && response.ok) return tagged({ response, tag })
  return describeResponse({ error, request, response })
}

const noBody: ReturnType<typeof guardBody> = { refusal: () => undefined }

const FILE = '/file/:filename'

const tagged = ({ response, tag }: { response: Response; tag: string }): Response => {
  const headers = new Headers(response.headers)
  headers.set('ETag', tag)
  return new Response(response.body, { headers, status: response.status })
}

const missing = ({ allow }: Pick<RestRoute, 'allow'>, method: string): HttpError =>
  allow.length === 0
    ? new HttpError({
        code: 'NOT_FOUND',
        message: 'There is nothing at this address.',
        status: 404,
      })
    : new HttpError({
        code: 'METHOD_NOT_ALLOWED',
        headers: { Allow: [...allow, 'OPTIONS'].join(', ') },
        message: `${method} is not possible here, only ${allow.join(', ')}.`,
        status: 405,
      })
