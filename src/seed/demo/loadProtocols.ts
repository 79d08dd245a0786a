import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import type { DemoIds } from './DemoIds.ts'
import { idOf } from './idOf.ts'
import { inDays } from './inDays.ts'
import { demoMeetings } from './meetings.ts'
import { type DemoProtocol, demoProtocols } from './protocols.ts'
import { richText } from './richText.ts'

/** The invented minutes: the first approved in the second meeting and released, the second still a draft. */
export const loadProtocols = async ({
  chair,
  ids,
  payload,
}: {
  /** Id of the account that approves and releases. */
  chair: string
  ids: DemoIds
  payload: Payload
}): Promise<void> => {
  for (const protocol of demoProtocols) {
    const meeting = await payload.findByID({
      id: idOf(ids.meetings, protocol.meeting),
      collection: slugs.meetings,
      depth: 0,
    })
    const agenda = meeting.agenda ?? []
    const itemAt = (position: number): string => {
      const id = agenda[position]?.id
      if (!id) throw new Error(`The meeting "${protocol.meeting}" has no item ${position}.`)
      return id
    }
    const approval = protocol.isReleased ? await approvalOf({ chair, ids, payload }) : {}
    const collection = slugs.meetingProtocols
    const data = {
      ...approval,
      _status: protocol.isReleased ? ('published' as const) : ('draft' as const),
      agendaApproved: true,
      attendance: protocol.attendance.map(({ person, ...rest }) => ({
        ...rest,
        person: idOf(ids.people, person),
      })),
      chair: idOf(ids.people, 'chair'),
      convenedProperly: true,
      endedAt: meeting.end,
      items: itemsOf({ ids, itemAt, protocol }),
      keeper: idOf(ids.people, 'keeper'),
      kind: 'results' as const,
      meeting: meeting.id,
      originalAt: 'Ordner im Büro (Beispiel)',
      quorum: { count: protocol.votingPresent, met: true, rule: 'mehr als die Hälfte' },
      startedAt: meeting.start,
      state: protocol.isReleased ? ('approved' as const) : ('draft' as const),
      tasks: protocol.tasks.map(({ dueInDays, responsible, text }) => ({
        due: inDays(dueInDays, '12:00'),
        responsibleName: responsible,
        text,
      })),
      votingPresent: protocol.votingPresent,
    }
    if (!protocol.isReleased) {
      await payload.create({ collection, data, draft: true })
      continue
    }
    await payload.create({ collection, data })
    for (const { item, title, vote, wording } of protocol.resolutions) {
      const { outcome, ...votes } = vote
      await payload.create({
        collection: slugs.resolutions,
        data: {
          board: idOf(ids.boards, boardOf(protocol.meeting)),
          decidedOn: meeting.start,
          implementation: 'in-progress',
          isPublic: true,
          item: itemAt(item),
          meeting: meeting.id,
          outcome,
          title,
          votes,
          wording,
        },
      })
    }
  }
}

const boardOf = (meeting: string): string =>
  demoMeetings.find(({ key }) => key === meeting)?.boards[0] ?? ''

/** Minutes are approved in a later meeting, never in their own. */
const approvalOf = async ({
  chair,
  ids,
  payload,
}: {
  chair: string
  ids: DemoIds
  payload: Payload
}) => {
  const { agenda, id, start } = await payload.findByID({
    id: idOf(ids.meetings, 'second'),
    collection: slugs.meetings,
    depth: 0,
  })
  return {
    approvedAt: start,
    approvedBy: chair,
    approvedIn: { itemId: agenda?.[0]?.id, meeting: id },
    releasedAt: inDays(-10, '10:00'),
    releasedBy: chair,
  }
}

const itemsOf = ({
  ids,
  itemAt,
  protocol,
}: {
  ids: DemoIds
  itemAt: (position: number) => string
  protocol: DemoProtocol
}) =>
  protocol.items.map(({ elections, internal, item, motions, public: publicText, votes }) => ({
    elections: elections?.map(({ candidate, ...rest }) => ({
      ...rest,
      candidate: idOf(ids.people, candidate),
    })),
    internalText: internal && richText(internal),
    itemId: itemAt(item),
    motions: motions?.map(({ by, ...rest }) => ({ ...rest, byName: by })),
    publicText: richText(publicText),
    votes,
  }))
