import { HttpError } from '../../errors/HttpError.ts'
import type { RestRoute } from '../findRoute.ts'
import { bodyOf } from './bodyOf.ts'
import { checkBody } from './checkBody.ts'

type Guarded = {
  /** Why the body was refused while Payload read it. */
  refusal: () => HttpError | undefined
}

/**
 * Keeps from Payload a body that it cannot take: its parser lets `null` through, takes a body of another type for
 * none, and fails on both much later. What it has parsed arrives at `request.data`, and is looked at there, whether
 * it came as JSON or with files.
 *
 * @throws {HttpError} 400 where a body is missing, 415 for another content type
 */
export const guardBody = ({
  maxDepth,
  request,
  route,
}: {
  maxDepth: number
  request: Request
  route: RestRoute
}): Guarded => {
  const need = bodyOf(route)
  const state: { data?: unknown; refusal?: HttpError } = {}
  if (need === 'foreign') return { refusal: () => undefined }

  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? ''
  if (!request.body && need === 'needed') {
    throw new HttpError({
      code: 'BODY_MISSING',
      message: 'This request needs a JSON object as its body.',
      status: 400,
    })
  }
  if (request.body && type !== 'application/json' && type !== 'multipart/form-data') {
    throw new HttpError({
      code: 'UNSUPPORTED_MEDIA_TYPE',
      headers: { Accept: 'application/json, multipart/form-data' },
      message: 'Send the body as "application/json", or files as "multipart/form-data".',
      status: 415,
    })
  }
  if (need === 'needed') state.data = {}
  Object.defineProperty(request, 'data', {
    configurable: true,
    enumerable: true,
    get: () => state.data,
    set: (data: unknown) => {
      try {
        checkBody({ data, maxDepth })
      } catch (error) {
        if (error instanceof HttpError) state.refusal = error
        throw error
      }
      state.data = data
    },
  })
  return { refusal: () => state.refusal }
}
