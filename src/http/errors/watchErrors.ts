import type { Payload } from 'payload'

const KEY = Symbol.for('dachverband-cms.errorsOfRequests')

type Watched = Payload & { [KEY]?: WeakMap<object, Error> }

/**
 * Remembers by request which error Payload has answered: the answer itself names neither class nor code. Hangs on the
 * Payload instance, which the host and Next share, and adds one hook, once.
 */
export const watchErrors = (payload: Payload): ((request: Request) => Error | undefined) => {
  const watched = payload as Watched
  let errors = watched[KEY]
  if (!errors) {
    const seen = new WeakMap<object, Error>()
    errors = watched[KEY] = seen
    payload.config.hooks.afterError = [
      ...(payload.config.hooks.afterError ?? []),
      ({ error, req }) => {
        seen.set(req, error)
      },
    ]
  }
  const known = errors
  return (request) => known.get(request)
}
