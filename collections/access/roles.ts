import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs.ts'

export type Role = 'admin' | 'author' | 'chair' | 'editor' | 'keeper' | 'organization' | 'privacy'

/** One entry of `users.roles`, whether its relations are ids or populated. */
export type RoleEntry = {
  boards?: null | Reference[]
  organization?: null | Reference
  role: Role
}

type Reference = string | { id: string }

/** Where a request is all that is known. */
export type Asked = { req: Pick<PayloadRequest, 'user'> }

/**
 * The roles of who is asking. Empty for anonymous, for a partner (an API key is a user of another collection, and
 * reads like anonymous) and for an account without roles.
 */
export const rolesOf = ({ req: { user } }: Asked): RoleEntry[] =>
  user?.collection === slugs.users ? ((user as { roles?: null | RoleEntry[] }).roles ?? []) : []
