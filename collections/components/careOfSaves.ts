type Fetch = typeof globalThis.fetch
type Options = {
  /** Where the API is, such as `/api`. */
  api: string
  fetch: Fetch
  messages: Record<'offline' | 'signedOut' | 'storageFull', string> & {
    changedMeanwhile: (change: Change) => string
  }
  /** Address whose JSON answer has the `user` who is signed in. */
  whoAmI: string
}
/** Who has changed an entry meanwhile and what of it, as far as the server tells. */
export type Change = { changedBy?: string; changedFields?: string[] }
/** What an entry, or an answer about one, says of its state. */
type Entry = { revision?: unknown; updatedAt?: unknown }
/** A revision, or a time in UTC as text: both are in order. */
type State = number | string
type Answer = { code?: unknown; doc?: Entry; errors?: { data?: Change }[]; result?: Entry }

/** The status of an answer where the disk of the server is full. */
const FULL = 507

/**
 * A `fetch` that takes care of what the admin's forms save, and hands on everything else. It says in plain words what
 * Payload does not (no connection, signed out, changed elsewhere, no room on the server), tells the server the state
 * that a save started from, and sends the saves of one entry one after the other, since each makes the state that the
 * next starts from.
 */
export const careOfSaves = ({ api, fetch, messages, whoAmI }: Options): Fetch => {
  /** The newest state of an entry that was saved from here, by its address. */
  const newest = new Map<string, State>()
  const waiting = new Map<string, Promise<unknown>>()

  const note = async (path: string, response: Response): Promise<void> => {
    const { doc, result } = await answerOf(response)
    const state = stateOf(doc ?? result ?? {})
    if (state !== undefined) newest.set(path, state)
  }

  const isSignedOut = async (): Promise<boolean> => {
    const response = await fetch(whoAmI, { credentials: 'include' })
    const { user } = (await response.json()) as { user?: unknown }
    return !user
  }

  /** Payload shows the `message` of a refusal, in place of what else it says. */
  const explain = async (response: Response): Promise<Response> => {
    const { code, errors } = await answerOf(response)
    const { status } = response
    if (code === 'CHANGED_MEANWHILE') {
      const message = messages.changedMeanwhile(errors?.[0]?.data ?? {})
      return Response.json({ message }, { status })
    }
    if (code === 'FORBIDDEN' && (await isSignedOut()))
      return Response.json({ message: messages.signedOut }, { status })
    return response
  }

  /** Lists and buttons show the `errors` of a refusal. */
  const tellFull = (response: Response): Response => {
    const { status } = response
    const message = messages.storageFull
    return status === FULL
      ? Response.json({ errors: [{ message }], message }, { status })
      : response
  }

  const send = async (path: string, form: string | undefined, ...args: Parameters<Fetch>) => {
    const [input, init] = args
    const headers = new Headers(init?.headers)
    const read = form ? stateOf(JSON.parse(form) as Entry) : undefined
    const saved = newest.get(path)
    if (read !== undefined)
      headers.set('X-Base-Revision', String(saved !== undefined && saved > read ? saved : read))
    try {
      const response = await fetch(input, { ...init, headers })
      if (response.ok) await note(path, response)
      return response.ok ? response : await explain(tellFull(response))
    } catch (error) {
      if (!form || !(error instanceof TypeError)) throw error
      return Response.json({ message: messages.offline }, { status: 503 })
    }
  }

  return (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    const path = new URL(address, 'http://localhost').pathname
    const form = init?.body instanceof FormData ? init.body.get('_payload') : undefined
    const isChange = init?.method !== undefined && /^(patch|post)$/i.test(init.method)
    const isEntry =
      path.startsWith(`${api}/`) && (typeof form === 'string' || init?.method === 'PATCH')
    if (!isChange || !isEntry) return fetch(input, init).then(tellFull)
    const sent = (waiting.get(path) ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => send(path, typeof form === 'string' ? form : undefined, input, init))
    waiting.set(path, sent)
    return sent
  }
}

/** What tells the states of an entry apart: its revision, where it counts them, else the time of its last change. */
const stateOf = ({ revision, updatedAt }: Entry): State | undefined => {
  if (typeof revision === 'number') return revision
  return typeof updatedAt === 'string' ? updatedAt : undefined
}

const answerOf = async (response: Response): Promise<Answer> => {
  try {
    return (await response.clone().json()) as Answer
  } catch {
    return {}
  }
}
