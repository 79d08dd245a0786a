import type { PublishingRightsOptions } from '../../plugins/publishing-rights/types.ts'
import { boardsOfMeeting } from '../access/boardsOfMeeting.ts'
import { idsOf } from '../access/idsOf.ts'
import { boardsOf, permissions } from '../access/permissions.ts'
import { slugs } from '../slugs.ts'

type Right = NonNullable<PublishingRightsOptions['collections']>[string]['canPublish']

/** Of the entry as it is and as it would be, as far as either is known. */
const eachSide = ({ data, doc }: Parameters<Right>[0], field: string): unknown[] => [
  ...(doc ? [doc[field]] : []),
  ...(data && field in data ? [data[field]] : []),
]

const isSome = (ids: string[], own: string[]): boolean => ids.some((id) => own.includes(id))

/** Keepers and chairs publish the meetings of their boards. */
const mayPublishMeeting: Right = (args) => {
  if (permissions.isEditor(args)) return true
  const own = boardsOf(args)
  return own.length > 0 && eachSide(args, 'boards').every((boards) => isSome(idsOf(boards), own))
}

/** Minutes are published by editors and by who chairs the board; keepers write them. */
const mayPublishProtocol: Right = async (args) => {
  if (permissions.isEditor(args)) return true
  const { req } = args
  const own = boardsOf({ req }, ['chair'])
  if (own.length === 0) return false
  for (const meeting of eachSide(args, 'meeting'))
    if (!isSome(await boardsOfMeeting({ meeting, req }), own)) return false
  return true
}

/** Who makes public: editors everywhere, boards their own meetings and minutes. */
export const publishingRightsOptions: PublishingRightsOptions = {
  collections: {
    [slugs.advisoryBoards]: { canPublish: permissions.isEditor },
    [slugs.documents]: { canPublish: permissions.isEditor },
    [slugs.meetingProtocols]: { canPublish: mayPublishProtocol },
    [slugs.meetings]: { canPublish: mayPublishMeeting },
    [slugs.memberOrganizations]: { canPublish: permissions.isEditor },
    [slugs.people]: {
      canPublish: permissions.isEditor,
      // A privacy officer takes a person from the public, but puts nobody there.
      canUnpublish: (args) => permissions.isEditor(args) || permissions.isPrivacyOfficer(args),
    },
    [slugs.postings]: { canPublish: permissions.isEditor },
  },
  globals: { [slugs.association]: { canPublish: permissions.isEditor } },
}
