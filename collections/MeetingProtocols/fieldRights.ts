import { fieldRules } from '../access/fieldRules.ts'
import type { FieldRights } from '../access/withFieldAccess.ts'

const internal = { read: fieldRules.insideMinutes }
const withItem = { read: fieldRules.publicItem }
const staff = { read: fieldRules.staff }
const named = (field: string) => ({ read: fieldRules.namedInMinutes(field) })

/** Approval and release; an editor sees them. */
const ofChair = { create: fieldRules.chairOfMinutes, update: fieldRules.chairOfMinutes }

/**
 * What of released minutes the public sees: the results of public items, and persons only as they have agreed to be
 * named in minutes. Who was there and when is the profile of a person (GDPR, data minimisation), so the list of
 * attendance is internal as a whole; `votingPresent` and the quorum say what matters. Written names are never public.
 */
export const meetingProtocolsFieldRights: FieldRights = {
  agendaChanges: internal,
  approvedAt: ofChair,
  approvedBy: { ...ofChair, ...staff },
  approvedIn: ofChair,
  attendance: internal,
  chair: named('chair'),
  circulation: internal,
  corrections: ofChair,
  'corrections.by': staff,
  'corrections.note': { read: fieldRules.aboutPublicItem },
  frozen: ofChair,
  'frozen.file': internal,
  'items.elections': withItem,
  'items.elections.candidate': named('candidate'),
  'items.elections.candidateName': internal,
  'items.internalText': internal,
  'items.motions': withItem,
  'items.motions.by': named('by'),
  'items.motions.byName': internal,
  'items.publicText': withItem,
  'items.statements': withItem,
  'items.statements.by': named('by'),
  'items.statements.byName': internal,
  'items.votes': withItem,
  'items.votes.rollCall': internal,
  keeper: named('keeper'),
  meeting: { update: fieldRules.unmarkedMinutes },
  objections: internal,
  originalAt: internal,
  releasedAt: ofChair,
  releasedBy: { ...ofChair, ...staff },
  review: { ...ofChair, ...internal },
  signatures: { ...ofChair, ...internal },
  state: { create: fieldRules.stateOfMinutes, update: fieldRules.stateOfMinutes },
  tasks: internal,
  version: ofChair,
}
