import type { FieldAccess, PayloadRequest } from 'payload'
import { slugs } from '../slugs.ts'
import { boardsOfMeeting } from './boardsOfMeeting.ts'
import { idOf } from './idOf.ts'
import { idsOf } from './idsOf.ts'
import { isNamedInMinutes } from './isNamedInMinutes.ts'
import { once } from './once.ts'
import { boardsOf, permissions } from './permissions.ts'
import type { Role } from './roles.ts'

type Args = Parameters<FieldAccess>[0]
type Doc = Record<string, unknown>

/** An entry that is being written and has no id yet: Payload asks so to show the form. */
const isNew = (doc: Doc): boolean =>
  doc.id === undefined && Object.keys(doc).every((key) => key === '_status')

const isSome = (ids: string[], own: string[]): boolean => ids.some((id) => own.includes(id))

const boardsOfMinutes = (req: PayloadRequest, meeting: unknown): Promise<string[]> =>
  once(req, `boards of ${idOf(meeting)}`, () => boardsOfMeeting({ meeting, req }))

/** The form of an entry that was never saved: Payload asks with what is typed so far, and with neither id nor document. */
const isUnsaved = ({ data, doc, id }: Args): boolean =>
  doc === undefined && id === undefined && data !== undefined

/**
 * Editors, and keepers and chairs of the boards of this meeting. The form asks with `data` alone; without an answer from
 * it the form would stay empty there, and a save would store it so.
 */
const insideMeeting = (args: Args): boolean => {
  const { data, doc, req } = args
  if (permissions.isEditor({ req })) return true
  const own = boardsOf({ req })
  const known: Doc | undefined = doc ?? data
  if (!known || own.length === 0) return false
  return isUnsaved(args) || isNew(known) || isSome(idsOf(known.boards), own)
}

const ofMinutes =
  (roles: Role[]) =>
  async (args: Args): Promise<boolean> => {
    const { data, doc, req } = args
    const own = boardsOf({ req }, roles)
    if (own.length === 0) return false
    const known: Doc | undefined = doc?.meeting === undefined ? (data ?? doc) : doc
    if (!known) return false
    if (isNew(known) || (isUnsaved(args) && !known.meeting)) return true
    return isSome(await boardsOfMinutes(req, known.meeting), own)
  }

const isOfMinutes = ofMinutes(['keeper', 'chair'])
const chairsMinutes = ofMinutes(['chair'])

/** Reviewed, signed, approved, released or corrected: what only a chair enters. */
const isMarked = ({
  approvedAt,
  corrections,
  releasedAt,
  review,
  signatures,
  state,
}: Doc): boolean =>
  state === 'approved' ||
  Boolean(approvedAt ?? releasedAt) ||
  Object.values(review ?? {}).some(Boolean) ||
  [corrections, signatures].some((rows) => Array.isArray(rows) && rows.length > 0)

/** Editors, and keepers and chairs of the boards of these minutes. */
const insideMinutes: FieldAccess = async (args) =>
  permissions.isEditor(args) || (await isOfMinutes(args))

/**
 * Rights of fields. Asked without a document, which is how Payload asks whether a field may be queried, a rule that
 * depends on the document says no: what is hidden in an entry is not to be found by a filter or a sort (trap 16). What
 * decides is loaded with every entry (`forceSelect`), and is itself hidden from nobody who reads the entry, since
 * Payload takes away hidden fields one after the other.
 */
export const fieldRules = {
  nobody: () => false,
  staff: permissions.isStaff,
  editors: permissions.isEditor,
  admins: permissions.isAdmin,
  privacy: permissions.isPrivacyOfficer,
  editorsAndPrivacy: (args: Args) =>
    permissions.isEditor(args) || permissions.isPrivacyOfficer(args),
  /** What an account shows to its holder and to administrators. The form asks with `data` alone. */
  ownAccount: ({ data, doc, req }: Args) => {
    const id: unknown = (doc ?? data)?.id
    return (
      permissions.isAdmin({ req }) ||
      Boolean(id && req.user?.collection === slugs.users && String(req.user.id) === String(id))
    )
  },
  /** By a checkbox of the person's own record, which follows from the consents. */
  consented:
    (projection: string): FieldAccess =>
    (args) =>
      permissions.isEditor(args) ||
      permissions.isPrivacyOfficer(args) ||
      Boolean(args.doc?.[projection]),

  insideMeeting,
  /** The title of an agenda item, as far as the item is public. */
  publicAgendaItem: (args: Args) =>
    insideMeeting(args) ||
    Boolean(args.doc && args.doc.visibility !== 'closed' && args.siblingData?.isPublic),

  insideMinutes,
  /** What stands under an item of the minutes, as far as the item is public. */
  publicItem: async (args: Args) =>
    Boolean(args.doc && args.siblingData?.isPublic) || (await insideMinutes(args)),
  /** What names an item beside the items: public with it, and where it names none (null; unknown is not none). */
  aboutPublicItem: async (args: Args) => {
    const itemId = args.siblingData?.itemId
    const items = (args.doc?.items ?? []) as { isPublic?: boolean; itemId?: string }[]
    const isPublic =
      itemId === null || items.some((item) => item.itemId === itemId && itemId && item.isPublic)
    return Boolean(args.doc && isPublic) || (await insideMinutes(args))
  },
  /** A person named in the minutes: who may see them at all, and who has agreed to be named in minutes. */
  namedInMinutes:
    (field: string): FieldAccess =>
    async (args) => {
      if (await insideMinutes(args)) return true
      const person = idOf(args.siblingData?.[field])
      return Boolean(args.doc && person) && (await isNamedInMinutes(args.req, person as string))
    },
  /** Approving and releasing: the chair of the board, and administrators. */
  chairOfMinutes: async (args: Args) => permissions.isAdmin(args) || (await chairsMinutes(args)),
  /** Minutes which a chair has marked stay with their meeting: with another board they would bring the marks along. */
  unmarkedMinutes: ({ doc, req, siblingData }: Args) =>
    permissions.isAdmin({ req }) ||
    !isMarked(doc ?? {}) ||
    // Who brings a version back sends all of it, and must not lose what stays as it is.
    Boolean(siblingData && idOf(siblingData.meeting) === idOf(doc?.meeting)),
  /** Others move the minutes on until the approval, which is not theirs to give or to take. */
  stateOfMinutes: async (args: Args) =>
    (args.siblingData?.state !== 'approved' && args.doc?.state !== 'approved') ||
    permissions.isAdmin(args) ||
    (await chairsMinutes(args)),
} satisfies Record<string, ((field: string) => FieldAccess) | FieldAccess>
