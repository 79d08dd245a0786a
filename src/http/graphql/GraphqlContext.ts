import type { PayloadRequest } from 'payload'
import type { SelectTree } from './toSelect.ts'

/** What Payload's resolvers are given. */
export type GraphqlContext = {
  /** Headers that resolvers set on the answer, such as `Set-Cookie`. */
  headers: Record<string, string>
  req: PayloadRequest
  select?: SelectTree
}
