import type { PayloadRequest } from 'payload'

/** What a request has learnt about other entries, so that a list asks once for each. */
const memory = new WeakMap<object, Map<string, Promise<unknown>>>()

/** What `find` gives, asked once a request for the same key. */
export const once = <T>(req: PayloadRequest, key: string, find: () => Promise<T>): Promise<T> => {
  const known = memory.get(req.context) ?? new Map<string, Promise<unknown>>()
  memory.set(req.context, known)
  const answer = known.get(key) ?? find()
  known.set(key, answer)
  return answer as Promise<T>
}
