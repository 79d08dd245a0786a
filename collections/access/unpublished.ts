import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../slugs.ts'
import { permissions } from './permissions.ts'
import { rules } from './rules.ts'

type Rule = (args: { req: PayloadRequest }) => boolean | Where

/** As `anyOf`, for rules that answer at once. */
const any =
  (...some: Rule[]): Rule =>
  (args) => {
    const results = some.map((rule) => rule(args))
    if (results.includes(true)) return true
    const queries = results.filter((result): result is Where => typeof result === 'object')
    return queries.length > 0 && { or: queries }
  }

/**
 * Who reads what is not public, by collection: drafts, and what is outside its window of publication. The read rules and
 * the publication window both stand on this one list.
 */
export const unpublished = {
  [slugs.advisoryBoards]: any(permissions.isEditor, rules.ofOwnBoard('id')),
  [slugs.documents]: permissions.isEditor,
  [slugs.meetingProtocols]: any(permissions.isEditor, rules.ofOwnBoard('meeting.boards')),
  [slugs.meetings]: any(permissions.isEditor, rules.ofOwnBoard('boards')),
  [slugs.memberOrganizations]: any(permissions.isEditor, rules.ofOwnOrganization('id')),
  [slugs.people]: any(permissions.isEditor, permissions.isPrivacyOfficer),
  [slugs.postings]: any(permissions.isEditor, rules.own, rules.ofOwnOrganization('provider')),
} satisfies Record<string, Rule>
