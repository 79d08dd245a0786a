import { handleEndpoints, type Payload } from 'payload'
import { HttpError } from '../errors/HttpError.ts'
import { describeResponse } from './describeResponse.ts'
import type { RestRoute } from './findRoute.ts'

type Args = {
  payload: Payload
  /** Payload's cache key of the instance, where it is not the default one. */
  payloadKey?: string
  request: Request
  route: RestRoute
}

/**
 * REST by Payload's own endpoint handler.
 *
 * @throws {HttpError} 404 for a path that no endpoint has, 405 for a method it does not have
 */
export const handleRest = async ({
  payload,
  payloadKey,
  request,
  route,
}: Args): Promise<Response> => {
  if (!route.endpoint) throw missing(route, request.method)
  return describeResponse(
    await handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: payloadKey,
      request,
    }),
  )
}

const missing = ({ allow }: RestRoute, method: string): HttpError =>
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
