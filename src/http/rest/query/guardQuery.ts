import type { Payload } from 'payload'
import { HttpError } from '../../errors/HttpError.ts'
import type { RestRoute } from '../findRoute.ts'
import type { RestLimits } from '../RestLimits.ts'
import { checkQuery } from './checkQuery.ts'
import { fieldsOf } from './fieldsOf.ts'
import { isAdminSession } from './isAdminSession.ts'
import { operationOf } from './operationOf.ts'
import { parseQuery } from './parseQuery.ts'
import type { QueryContext } from './QueryContext.ts'

type Args = {
  limits: RestLimits
  payload: Payload
  payloadKey?: string
  request: Request
  route: RestRoute
}

/**
 * The query schema in front of REST: malformed, unknown or too much is refused, by name. For the admin panel's own
 * session, and for writes, only what would fail is stopped.
 *
 * @throws {HttpError} 400 `{ code, field, message }`
 */
export const guardQuery = async ({
  limits,
  payload,
  payloadKey,
  request,
  route,
}: Args): Promise<void> => {
  const { search } = new URL(request.url)
  if (!search) return
  const operation = operationOf(route)
  if (operation === 'other') return
  const query = parseQuery(search)
  const context: QueryContext = {
    ...(route.collection ? { collection: route.collection } : {}),
    fields: fieldsOf({ operation, payload, route }),
    isStrict: operation !== 'remove' && operation !== 'write',
    limits,
    payload,
  }
  try {
    checkQuery({ context, operation, query })
  } catch (error) {
    if (!(error instanceof HttpError) || !context.isStrict) throw error
    if (!(await isAdminSession({ payload, payloadKey, request }))) throw error
    checkQuery({ context: { ...context, isStrict: false }, operation, query })
  }
}
