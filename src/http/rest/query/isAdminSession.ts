import { createPayloadRequest, type Payload } from 'payload'

/**
 * Whether a request comes from a signed-in user of the admin panel, by Payload's own strategies. Asked only for a
 * query that a stranger would be refused, so that no other request is authenticated twice.
 */
export const isAdminSession = async ({
  payload,
  payloadKey,
  request,
}: {
  payload: Payload
  payloadKey?: string
  request: Request
}): Promise<boolean> => {
  const { headers } = request
  if (!headers.has('cookie') && !headers.has('authorization')) return false
  const { user } = await createPayloadRequest({
    canSetHeaders: false,
    config: payload.config,
    payloadInstanceCacheKey: payloadKey,
    request: new Request(new URL(request.url).origin, { headers }),
  })
  return user?.collection === payload.config.admin.user
}
