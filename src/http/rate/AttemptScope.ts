import { OccasionalStorage } from '../../../collections/OccasionalStorage.ts'

/** What a request tries: kept beside it, since Payload's hooks do not know the client's address. */
export type AttemptScope = {
  /** The client, as `clientKey` names it. */
  client: string
  /** Seconds for `Retry-After`, where an attempt was refused. */
  retryAfter?: number
  /** Ends the attempt under way: as a failure, unless it has succeeded before. */
  settle?: () => void
  /** Notes that the attempt under way has succeeded. */
  succeed?: () => Promise<void>
}

/** What the request that is served tries. */
export const attemptScopes = OccasionalStorage.shared<AttemptScope>('attemptScopes')
