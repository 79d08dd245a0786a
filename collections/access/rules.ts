import type { AccessArgs, Where } from 'payload'
import type { Rule } from './combine.ts'
import { slugs } from '../slugs.ts'
import { idsOf } from './idsOf.ts'
import { boardsOf, organizationsOf, permissions } from './permissions.ts'

type Data = Record<string, unknown> | undefined

/** Where entries lie whose `field` is one of `ids`; nothing without ids, since an empty `in` is no query. */
const within = (field: string, ids: string[]): Where | false =>
  ids.length > 0 && { [field]: { in: ids } }

const me = ({ req: { user } }: AccessArgs): string[] =>
  user?.collection === slugs.users ? idsOf(user) : []

/** A save that says nothing about an entry yet: Payload asks so whether to offer creating one at all. */
const isQuestion = (data: Data): boolean =>
  Object.keys(data ?? {}).every((key) => key === '_status' || key === 'deletedAt')

/** A new entry names what is the caller's own, and nothing else. */
const startsWithin = (field: string, ids: string[], data: Data): boolean => {
  if (ids.length === 0) return false
  const named = idsOf(data?.[field])
  return isQuestion(data) || (named.length > 0 && named.every((id) => ids.includes(id)))
}

/** A change leaves what is the caller's own; the rest of a list (the other board of a joint meeting) may stay. */
const staysWithin = (field: string, ids: string[], data: Data): boolean => {
  if (ids.length === 0) return false
  const value = data?.[field]
  return value === undefined || idsOf(value).some((id) => ids.includes(id))
}

/**
 * Rights that depend on the entry: boolean | Where. The names say which entries; who gets them is said by the rule's own
 * question of the roles.
 */
export const rules = {
  /** Public by its status. A trashed entry never is, although a caller may ask for the trash. */
  published: (): Where => ({
    and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
  }),
  /** For collections without drafts: all that is not in the trash. */
  untrashed: (): Where => ({ deletedAt: { exists: false } }),
  /** Entries which the person asking has created, for those who write postings. */
  own: (args: AccessArgs): Where | false =>
    permissions.isAuthor(args) || permissions.isOrganization(args)
      ? within('author', me(args))
      : false,
  /** Entries that name an organisation of the person asking in a field. */
  ofOwnOrganization: (field: string) => (args: AccessArgs) => within(field, organizationsOf(args)),
  /** Entries of a board which the person asking keeps or chairs. */
  ofOwnBoard: (field: string) => (args: AccessArgs) => within(field, boardsOf(args)),
  ofChairedBoard: (field: string) => (args: AccessArgs) => within(field, boardsOf(args, ['chair'])),
  startsWithOwnOrganization: (field: string) => (args: AccessArgs) =>
    startsWithin(field, organizationsOf(args), args.data),
  staysWithOwnOrganization: (field: string) => (args: AccessArgs) =>
    staysWithin(field, organizationsOf(args), args.data),
  startsWithOwnBoard: (field: string) => (args: AccessArgs) =>
    startsWithin(field, boardsOf(args), args.data),
  staysWithOwnBoard: (field: string) => (args: AccessArgs) =>
    staysWithin(field, boardsOf(args), args.data),
  /** The own account. */
  self: (args: AccessArgs) => within('id', me(args)),
  /** The delete right is asked for to move into the trash; to delete for good no `deletedAt` comes with it. */
  isTrashing: ({ data }: AccessArgs): boolean => Boolean(data?.deletedAt),
  /** Never public until now: `publishedAt` is set when an entry becomes public for the first time, and stays. */
  neverPublic: (): Where => ({ publishedAt: { exists: false } }),
} satisfies Record<string, ((...args: never[]) => Rule) | Rule>
