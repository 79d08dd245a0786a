import type { Checkpoint } from '../access/takeCheckpoint.ts'
import type { Who } from '../access/roles.ts'
import type { World } from '../access/world.ts'

export type Attack = {
  body?: FormData | string | Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
  method: string
  /** With the query, begins with `/api`. */
  path: string
  who: Who
}

/** What no answer may tell: traces, places of the disk, the database's own words. */
const secrets =
  /node_modules|\n\s+at .+:\d+|file:\/\/|SQLITE_|SqliteError|LibsqlError|MongoServerError|drizzle|Cannot read prop|is not a function|\/tmp\//i

/** These count what they refuse, or end a session that they then refuse. */
const mayWriteRefused =
  /^\/api\/(users\/(login|logout|refresh-token|reset-password|forgot)|graphql)/

const describe = ({ body, method, path, who }: Attack): string =>
  `${who} ${method} ${path.slice(0, 160)} ${typeof body === 'string' ? body.slice(0, 200) : ''}`

const faultOf = (status: number, text: string, type: string): string | undefined => {
  if (status >= 500) return `${status} ${text.slice(0, 200)}`
  if (status === 429) return 'was held back, so nothing was tried'
  if (!/json|^$/.test(type)) return undefined
  const secret = secrets.exec(text)
  if (secret) return `tells ${JSON.stringify(secret[0])} in ${text.slice(0, 300)}`
  try {
    const { errors } = JSON.parse(text || '{}') as { errors?: { extensions?: { code?: string } }[] }
    return Array.isArray(errors) &&
      errors.some((error) => error?.extensions?.code === 'INTERNAL_SERVER_ERROR')
      ? text.slice(0, 200)
      : undefined
  } catch {
    return `is no JSON: ${text.slice(0, 100)}`
  }
}

/**
 * Sends what nobody should send, and says what is wrong with the answer, if anything: a 5xx, a trace or a path in it, no
 * JSON, or a refusal that wrote to the database. What was taken is put back, so that all attacks meet the same content.
 */
export const inspect = async ({
  attack,
  checkpoint,
  world,
}: {
  attack: Attack
  checkpoint?: Checkpoint
  world: World
}): Promise<string | undefined> => {
  const { body, headers, method, path, who } = attack
  const send = () =>
    fetch(`${world.host.url}${path}`, {
      ...(body !== undefined && method !== 'GET' && { body }),
      headers: { ...world.callers[who].headers, ...headers },
      method,
      redirect: 'manual',
    })
  // A server may close an idle connection in the moment in which it is used again; what it cuts off, it cuts off twice.
  const response = await send()
    .catch(send)
    .catch((error: unknown) => ({ failure: error as Error }))
  if ('failure' in response)
    return `${describe(attack)}: no answer, ${String(response.failure.cause ?? response.failure)}`
  const text = await response.text()
  const type = response.headers.get('content-type') ?? ''
  const fault = faultOf(response.status, text, type)
  if (fault) return `${describe(attack)}: ${fault}`
  if (!checkpoint || method === 'GET' || !(await checkpoint.hasChanged())) return undefined
  await checkpoint.restore()
  const isRefused = response.status >= 400 && !text.includes('"docs":[{')
  return isRefused && !mayWriteRefused.test(path)
    ? `${describe(attack)}: refused with ${response.status}, yet something was written: ${text.slice(0, 200)}`
    : undefined
}
