import type { Payload } from 'payload'

const KEY = 'dachverband-cms.seed'

type State = 'done' | 'loading'

/** How far the first loading came, kept in the database itself, so that a backup and a restore carry it. */
export const seedState = (
  payload: Payload,
): { read: () => Promise<State | undefined>; write: (state: State) => Promise<void> } => ({
  read: async () => (await payload.kv.get<{ state: State }>(KEY))?.state,
  write: (state) => payload.kv.set(KEY, { state }),
})
