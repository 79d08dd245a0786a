import type { BaseDatabaseAdapter, TypeWithID } from 'payload'

type Session = { createdAt: Date | string; expiresAt: Date | string; id: string }
type User = TypeWithID & { sessions?: null | Session[] }

/**
 * Sign-in writes the whole user back as it was read before the password was checked, so of several sign-ins at once
 * only one session survived, and a role withdrawn meanwhile came back. Payload marks a write that is only about
 * sessions by `updatedAt: null`. Of such a write only the sessions are kept, everything else is as it is now, and a new
 * session is added to those that are there now. On SQLite both steps are in one turn of the writer queue.
 */
export const keepConcurrentSessions = (adapter: BaseDatabaseAdapter): void => {
  const updateOne = adapter.updateOne.bind(adapter)
  adapter.updateOne = async (args) => {
    const { collection, data, id, req } = args
    const auth = adapter.payload.collections[collection]?.config.auth
    const given = (data as Partial<User>).sessions
    const isAboutSessions = auth?.useSessions && data.updatedAt === null && Array.isArray(given)
    if (!isAboutSessions || id === undefined) return updateOne(args)

    const current = await adapter.findOne<User>({
      collection,
      req,
      where: { id: { equals: id } },
    })
    if (!current) return updateOne(args)
    const kept = current.sessions ?? []
    const newest = given.at(-1)
    const isSignIn = newest !== undefined && !kept.some((session) => session.id === newest.id)
    const now = new Date()
    const sessions = isSignIn
      ? [...kept.filter(({ expiresAt }) => new Date(expiresAt) > now), newest]
      : given
    // The SQL adapters empty each array that is left out, so they need the whole document.
    const rest = adapter.name === 'mongoose' ? {} : current
    return updateOne({ ...args, data: { ...rest, sessions, updatedAt: null } })
  }
}
