import { handleEndpoints, type Payload } from 'payload'

export type RestAnswer = { body: Record<string, unknown>; status: number }

/**
 * Asks a booted Payload over REST, without a server.
 *
 * @param key the instance's key where it is not the only one
 * @param path begins behind `/api`, with its query
 */
export const askRest = async ({
  body,
  headers,
  key,
  method = 'GET',
  path,
  payload,
}: {
  body?: Record<string, unknown>
  headers?: Record<string, string>
  key?: string
  method?: string
  path: string
  payload: Payload
}): Promise<RestAnswer> => {
  const response = await handleEndpoints({
    config: payload.config,
    ...(key ? { payloadInstanceCacheKey: key } : {}),
    request: new Request(`http://localhost/api${path}`, {
      headers: { 'content-type': 'application/json', ...headers },
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  })
  return { body: (await response.json()) as Record<string, unknown>, status: response.status }
}
