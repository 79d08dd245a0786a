import type { AccessArgs, CollectionConfig } from 'payload'
import { boardsOfMeeting } from '../access/boardsOfMeeting.ts'
import { allOf, anyOf, type Rule } from '../access/combine.ts'
import { intoTrash } from '../access/intoTrash.ts'
import { boardsOf, permissions } from '../access/permissions.ts'
import { rules } from '../access/rules.ts'
import { sameByIdAndInBulk } from '../access/sameByIdAndInBulk.ts'
import { unpublished } from '../access/unpublished.ts'
import { versionsOf } from '../access/versionsOf.ts'
import { slugs } from '../slugs.ts'

const collection = slugs.meetingProtocols

/** Minutes are of one meeting, so a new one, or one that is moved, has to be of a meeting of the caller's boards. */
const ofOwnMeeting: Rule = async ({ data, req }: AccessArgs) => {
  const own = boardsOf({ req })
  if (own.length === 0) return false
  if (data?.meeting === undefined) return true
  const boards = await boardsOfMeeting({ meeting: data.meeting, req })
  return boards.some((id) => own.includes(id))
}

const writes = anyOf(permissions.isEditor, allOf(rules.ofOwnBoard('meeting.boards'), ofOwnMeeting))

/**
 * Minutes are public when they are published and released; releasing is a right of its own. Those of a closed meeting
 * never are.
 */
const released = allOf(
  rules.published,
  () => ({ releasedAt: { exists: true } }),
  () => ({ 'meeting.visibility': { in: ['public', 'partly'] } }),
)

export const meetingProtocolsAccess: CollectionConfig['access'] = {
  create: anyOf(permissions.isEditor, ofOwnMeeting),
  delete: sameByIdAndInBulk({ collection, rule: intoTrash(writes) }),
  read: anyOf(unpublished[collection], released),
  readVersions: versionsOf(unpublished[collection]),
  update: sameByIdAndInBulk({ collection, rule: writes }),
}
