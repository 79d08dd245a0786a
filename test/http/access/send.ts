import type { Who } from './roles.ts'
import type { World } from './world.ts'

export type Sent = {
  body?: FormData | object
  method: string
  /** Begins behind `/api/`. */
  path: string
  who: Who
  world: World
}

export type Answer = { isTaken: boolean; status: number; text: string }

/**
 * Sends a request as someone. A GraphQL answer with errors is no taken request, whatever its status.
 * @throws Error for a 5xx and for too many requests, and for a GraphQL document that would be refused to everyone and so would prove nothing
 */
export const send = async ({ body, method, path, who, world }: Sent): Promise<Answer> => {
  const isForm = body instanceof FormData
  const response = await fetch(`${world.host.url}/api/${path}`, {
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
    headers: {
      ...(!isForm && { 'content-type': 'application/json' }),
      ...world.callers[who].headers,
    },
    method,
  })
  const text = await response.text()
  if (response.status >= 500 || response.status === 429)
    throw new Error(`${who} ${method} ${path}: ${response.status} ${text}`)
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] }
  if (errors?.some(({ extensions }) => unaskable.includes(extensions?.code ?? '')))
    throw new Error(`${text} ${JSON.stringify(body)}`)
  return { isTaken: response.ok && !errors?.length, status: response.status, text }
}

const unaskable = ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT']
