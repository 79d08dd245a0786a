import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../access/idOf.ts'
import { idsOf } from '../../access/idsOf.ts'
import { slugs } from '../../slugs.ts'

type Row = { boards?: unknown; organization?: unknown; role?: unknown }

/** What the roles of an account give, whatever the ids and the order of their rows. */
const rightsOf = (roles: unknown): string => {
  const rows: Row[] = Array.isArray(roles) ? roles : []
  const rights = rows.map(({ boards, organization, role }) =>
    JSON.stringify([role, idsOf(boards).sort(), idOf(organization) ?? null]),
  )
  return rights.sort().join()
}

/**
 * Who gets other roles signs in anew: what is open on other screens was given for the old ones. Payload does the same
 * for a new password. The session in which people change their own account goes on.
 */
export const endSessions: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isSame = data.roles === undefined || rightsOf(data.roles) === rightsOf(originalDoc?.roles)
  if (operation !== 'update' || isSame) return data
  const stored = await req.payload.db.findOne<{ id: string; sessions?: { id: string }[] }>({
    collection: slugs.users,
    req,
    where: { id: { equals: originalDoc?.id } },
  })
  const { user } = req
  const isOwn = user?.collection === slugs.users && user.id === originalDoc?.id
  const own: unknown = isOwn && '_sid' in user ? user._sid : undefined
  const sessions = (stored?.sessions ?? []).filter(({ id }) => id === own)
  return { ...data, sessions }
}
