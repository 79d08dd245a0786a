import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Where } from 'payload'
import { meetingsThatApprove } from '../../../collections/MeetingProtocols/rules/meetingsThatApprove.ts'
import { meetingsWithoutMinutes } from '../../../collections/MeetingProtocols/rules/meetingsWithoutMinutes.ts'
import { statesToChoose } from '../../../collections/MeetingProtocols/rules/statesToChoose.ts'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'
import { fieldErrorsOf } from '../../helpers/fieldErrorsOf.ts'
import { needing } from '../../helpers/needing.ts'

const at = (time: string) => `2026-03-01T${time}:00.000Z`

const richText = (text: string) => ({
  root: {
    children: [
      {
        children: [
          { detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 },
        ],
        direction: null,
        format: '',
        indent: 0,
        textFormat: 0,
        textStyle: '',
        type: 'paragraph',
        version: 1,
      },
    ],
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})

describe('meeting protocols', () => {
  let project: ProjectPayload
  let board: string
  let people: string[]
  beforeAll(async () => {
    project = await bootProject()
    board = (
      await project.payload.create({
        collection: 'advisory-boards',
        data: { name: 'Beirat' } as never,
        draft: true,
      })
    ).id
    people = []
    for (const family of ['Eins', 'Zwei', 'Drei'])
      people.push(
        (await project.payload.create({ collection: 'people', data: { family } as never })).id,
      )
  })
  afterAll(() => project.stop())

  const newMeeting = (data: object = {}, draft = false) =>
    project.payload.create({
      collection: 'meetings',
      data: {
        _status: 'published',
        agenda: [
          { isPublic: true, number: '1', title: 'Eröffnung' },
          { isPublic: true, number: '2', title: 'Satzung' },
          { number: '3', title: 'Personal' },
        ],
        boards: [board],
        start: at('17:00'),
        title: 'Sitzung',
        ...data,
      } as never,
      draft,
    })
  const draft = (data: object) =>
    project.payload.create({
      collection: 'meeting-protocols',
      data: data as never,
      draft: true,
    })
  const read = (id: string, draft = false) =>
    project.payload.findByID({ id, collection: 'meeting-protocols', depth: 0, draft })
  const publicityOf = async (id: string) => (await read(id)).items?.map(({ isPublic }) => isPublic)

  it('should name what is missing when they are published', async () => {
    const { id } = await draft({ attendance: [{}] })
    const refusal = await fieldErrorsOf(
      project.payload.update({
        id,
        collection: 'meeting-protocols',
        data: { _status: 'published' },
      }),
    )
    expect(refusal.map(({ path }) => path).sort()).toEqual([
      'attendance.0.guest',
      'attendance.0.state',
      'chair',
      'keeper',
      'meeting',
    ])
  })

  it('should be named by the day and get an entry for each item of the agenda', async () => {
    const meeting = await newMeeting({ start: '2026-03-31T22:30:00.000Z' })
    const { items, title } = await draft({ meeting: meeting.id })
    expect(title).toBe('Protokoll vom 01.04.2026')
    expect(items?.map(({ itemId, isPublic }) => [itemId, isPublic])).toEqual(
      meeting.agenda?.map(({ id, isPublic }) => [id, isPublic]),
    )
  })

  it('should give every part back as it was written', async () => {
    const meeting = await newMeeting()
    const data = {
      _status: 'published' as const,
      agendaApproved: true,
      attendance: [
        {
          from: at('17:00'),
          person: people[0]!,
          state: 'present' as const,
          to: at('19:00'),
          voting: true,
        },
        { guest: 'Gast', reason: 'auf Einladung', state: 'present' as const },
      ],
      chair: people[0]!,
      convenedProperly: true,
      corrections: [{ note: 'Tippfehler', on: '2026-05-01T12:00:00.000Z', version: 2 }],
      endedAt: at('19:30'),
      items: [
        {
          elections: [{ accepted: true, candidate: people[1]!, office: 'Vorsitz', votes: 1 }],
          internalText: richText('intern'),
          itemId: meeting.agenda![0]!.id!,
          motions: [{ by: people[0]!, number: 'A1', wording: 'Der Beirat möge beschließen' }],
          publicText: richText('öffentlich'),
          statements: [{ byName: 'Gruppe', text: 'Wir erklären' }],
          votes: [
            {
              majority: 'simple' as const,
              mode: 'roll-call' as const,
              no: 0,
              outcome: 'passed' as const,
              rollCall: [{ choice: 'yes' as const, person: people[0]! }],
              subject: 'Satzung',
              yes: 1,
            },
          ],
        },
      ],
      keeper: people[1]!,
      kind: 'narrative' as const,
      meeting: meeting.id,
      objections: [{ by: people[2]!, text: 'Bitte ändern' }],
      originalAt: 'Ordner 4',
      quorum: { count: 1, met: true, rule: 'eine Person' },
      signatures: [
        { person: people[0]!, role: 'chair' as const, signedOn: '2026-03-02T12:00:00.000Z' },
      ],
      startedAt: at('17:00'),
      tasks: [
        { done: false, due: '2026-04-01T12:00:00.000Z', responsible: people[1]!, text: 'Brief' },
      ],
      version: 2,
      votingPresent: 1,
    }
    const { id } = await project.payload.create({
      collection: 'meeting-protocols',
      data: data as never,
    })
    expect(await read(id)).toMatchObject(data)
  })

  describe('one for each meeting', () => {
    it('should be refused at the field when there are others, in the trash as well', async () => {
      const { id: meeting } = await newMeeting()
      const first = await draft({ meeting })
      expect(await fieldErrorsOf(draft({ meeting }))).toMatchObject([{ path: 'meeting' }])
      const { id } = await draft({})
      const move = () =>
        fieldErrorsOf(
          project.payload.update({
            id,
            collection: 'meeting-protocols',
            data: { chair: people[0]!, keeper: people[1]!, meeting },
          }),
        )
      expect(await move()).toMatchObject([
        { message: expect.stringContaining('schon ein Protokoll'), path: 'meeting' },
      ])
      await project.payload.update({
        id: first.id,
        collection: 'meeting-protocols',
        data: { deletedAt: new Date().toISOString() },
      })
      expect(await move()).toMatchObject([{ path: 'meeting' }])
    })

    it('should hold when several are begun at once', async () => {
      const { id: meeting } = await newMeeting()
      const refusals = await Promise.all(
        Array.from({ length: 8 }, () => fieldErrorsOf(draft({ meeting }))),
      )
      expect(refusals.filter((refusal) => refusal.length === 0)).toHaveLength(1)
      expect(refusals.flat()).toHaveLength(7)
      expect(refusals.flat().every(({ path }) => path === 'meeting')).toBe(true)
      const { totalDocs } = await project.payload.count({
        collection: 'meeting-protocols',
        where: { meeting: { equals: meeting } },
      })
      expect(totalDocs).toBe(1)
    })

    it('should be offered by the picker as it is taken, and tell a keeper of own boards alone', async () => {
      const { payload } = project
      const trashed = new Date().toISOString()
      const newMinutes = async (data: object = {}, boards = [board]) => {
        const { id: meeting } = await newMeeting({ boards })
        return { id: (await draft({ meeting, ...data })).id, meeting }
      }
      const other = await payload.create({
        collection: 'advisory-boards',
        data: { name: 'Anderer Beirat' } as never,
        draft: true,
      })
      const free = (await newMeeting()).id
      const own = await newMinutes()
      const taken = (await newMinutes()).meeting
      const thrownAway = (await newMinutes({ deletedAt: trashed })).meeting
      const ofOthers = (await newMinutes({}, [other.id])).meeting
      const all = [free, own.meeting, taken, thrownAway, ofOthers]
      const offered = async (roles: object[], id?: string, data: object = { state: 'draft' }) => {
        const user = { collection: 'users', id: 'somebody', roles }
        const req = await createLocalReq({ user: user as never }, payload)
        const filter = await meetingsWithoutMinutes({ data, req, ...(id && { id }) })
        const { docs } = await payload.find({
          collection: 'meetings',
          pagination: false,
          where: { and: [{ id: { in: all } }, ...(filter === true ? [] : [filter])] },
        })
        return docs.map(({ id }) => id).sort()
      }
      const editor = [{ role: 'editor' }]
      expect(await offered(editor)).toEqual([free])
      expect(await offered(editor, own.id)).toEqual([free, own.meeting].sort())
      // The filter above the list.
      expect(await offered(editor, undefined, {})).toEqual([...all].sort())
      const keeper = [{ boards: [board], role: 'keeper' }]
      expect(await offered(keeper, own.id)).toEqual([free, own.meeting, ofOthers].sort())
      expect(await offered([{ role: 'author' }])).toEqual([...all].sort())
    })

    it('should leave the meeting out of a copy', async () => {
      const { id } = await draft({ meeting: (await newMeeting()).id })
      const copy = await project.payload.duplicate({
        id,
        collection: 'meeting-protocols',
        draft: true,
      })
      expect(copy.meeting ?? null).toBeNull()
    })
  })

  describe('items', () => {
    it('should exist in the agenda and have one entry each', async () => {
      const { agenda, id: meeting } = await newMeeting()
      const other = await newMeeting()
      const itemId = agenda![0]!.id!
      expect(
        await fieldErrorsOf(
          draft({ items: [{ itemId }, { itemId: other.agenda![0]!.id }, { itemId }], meeting }),
        ),
      ).toMatchObject([{ path: 'items.1.itemId' }, { path: 'items.2.itemId' }])
    })

    it('should be public as their agenda item is, whatever the save says', async () => {
      const { agenda, id: meeting } = await newMeeting()
      const { id } = await draft({
        items: agenda!.map(({ id }) => ({ isPublic: true, itemId: id })),
        meeting,
      })
      expect(await publicityOf(id)).toEqual([true, true, false])
    })

    it('should follow the agenda when it changes, and lose nothing by it', async () => {
      const { agenda, id: meeting } = await newMeeting()
      const [one, two, three] = agenda!
      const { id } = await project.payload.create({
        collection: 'meeting-protocols',
        data: {
          _status: 'published',
          attendance: [{ guest: 'Gast', state: 'present', voting: true }],
          chair: people[0]!,
          items: [
            { itemId: one!.id, publicText: richText('eins') },
            {
              itemId: two!.id,
              publicText: richText('zwei'),
              votes: [
                {
                  mode: 'roll-call',
                  rollCall: [{ choice: 'yes', person: people[0]! }],
                  subject: 'x',
                  yes: 1,
                },
              ],
            },
            { internalText: richText('drei'), itemId: three!.id },
          ],
          keeper: people[1]!,
          meeting,
          quorum: { rule: 'die Hälfte' },
          tasks: [{ responsible: people[2]!, text: 'Brief' }],
        } as never,
      })
      await project.payload.update({
        id,
        collection: 'meeting-protocols',
        data: { quorum: { rule: 'half' } },
        locale: 'en',
      })
      const before = await project.payload.findByID({
        id,
        collection: 'meeting-protocols',
        locale: 'all',
      })
      await project.payload.update({
        id: meeting,
        collection: 'meetings',
        data: { agenda: [{ ...three!, isPublic: true }, { ...two!, isPublic: false }, one!] },
      })
      expect(await publicityOf(id)).toEqual([true, false, true])
      const after = await project.payload.findByID({
        id,
        collection: 'meeting-protocols',
        locale: 'all',
      })
      const withoutPublicity = (protocol: typeof before) => ({
        ...protocol,
        items: protocol.items?.map((item) => ({ ...item, isPublic: null })),
        meeting: null,
        updatedAt: null,
      })
      expect(withoutPublicity(after)).toEqual(withoutPublicity(before))
    })

    it('should follow a meeting that is closed and opened again', async () => {
      const { id: meeting } = await newMeeting()
      const { id } = await draft({ meeting })
      const set = (visibility: 'closed' | 'partly') =>
        project.payload.update({ id: meeting, collection: 'meetings', data: { visibility } })
      await set('closed')
      expect(await publicityOf(id)).toEqual([false, false, false])
      await set('partly')
      expect(await publicityOf(id)).toEqual([true, true, false])
    })

    it('should not follow a draft of a published agenda before that is published', async () => {
      const { agenda, id: meeting } = await newMeeting()
      const { id } = await draft({ meeting })
      const [one, two, three] = agenda!
      await project.payload.update({
        id: meeting,
        collection: 'meetings',
        data: { agenda: [one!, two!, { ...three!, isPublic: true }] },
        draft: true,
      })
      expect(await publicityOf(id)).toEqual([true, true, false])
      await project.payload.update({
        id: meeting,
        collection: 'meetings',
        data: { _status: 'published' },
      })
      expect(await publicityOf(id)).toEqual([true, true, true])
    })

    it('should take an item that stands in a draft of the agenda so far, as not public', async () => {
      const { agenda, id: meeting } = await newMeeting()
      const changed = await project.payload.update({
        id: meeting,
        collection: 'meetings',
        data: { agenda: [...agenda!, { isPublic: true, title: 'Nachtrag' }] },
        draft: true,
      })
      const { id } = await draft({ items: [{ itemId: changed.agenda![3]!.id! }], meeting })
      expect(await publicityOf(id)).toEqual([false])
    })

    needing('transactions')('should roll back with the agenda when its save fails', async () => {
      const { agenda, id: meeting } = await newMeeting()
      const { id } = await draft({ meeting })
      const req = {
        payload: project.payload,
        transactionID: undefined as number | string | undefined,
      }
      req.transactionID = (await project.payload.db.beginTransaction()) ?? undefined
      await project.payload.update({
        id: meeting,
        collection: 'meetings',
        data: { agenda: agenda!.map((item) => ({ ...item, isPublic: false })) },
        req: req as never,
      })
      await project.payload.db.rollbackTransaction(req.transactionID!)
      expect(await publicityOf(id)).toEqual([true, true, false])
    })
  })

  describe('votes', () => {
    const protocolWith = async (data: object, items: object[]) => {
      const { agenda, id } = await newMeeting()
      return {
        meeting: id,
        ...data,
        items: items.map((item, index) => ({ itemId: agenda![index]!.id, ...item })),
      }
    }
    const vote = (numbers: object) => ({ mode: 'open', subject: 'Satzung', ...numbers })

    it('should not exceed the voting members present, with the path of the very vote', async () => {
      const data = await protocolWith({ votingPresent: 5 }, [
        {},
        {
          votes: [
            vote({ no: 1, yes: 4 }),
            vote({ abstained: 1, invalid: 1, no: 1, recused: 1, yes: 2 }),
          ],
        },
      ])
      const [refusal] = await fieldErrorsOf(draft(data))
      expect(refusal).toEqual({
        message: expect.stringMatching(/6 Stimmen.*nur 5 Stimmberechtigte/),
        path: 'items.1.votes.1.yes',
      })
    })

    it('should count who was there at the time of each item', async () => {
      const attendance = [
        { guest: 'a', state: 'present', voting: true },
        { guest: 'b', state: 'present', to: at('18:00'), voting: true },
        { from: at('18:30'), guest: 'c', state: 'present', voting: true },
        { guest: 'd', state: 'represented', voting: true },
        { guest: 'e', state: 'excused', voting: true },
        { guest: 'f', state: 'present', voting: false },
      ]
      const items = (first: number, second: number, third: number) => [
        { startedAt: at('17:00'), votes: [vote({ yes: first })] },
        { endedAt: at('18:30'), startedAt: at('18:00'), votes: [vote({ yes: second })] },
        { startedAt: at('18:30'), votes: [vote({ yes: third })] },
      ]
      expect(
        await fieldErrorsOf(draft(await protocolWith({ attendance }, items(3, 2, 3)))),
      ).toEqual([])
      expect(
        await fieldErrorsOf(draft(await protocolWith({ attendance }, items(4, 3, 4)))),
      ).toMatchObject([
        { path: 'items.0.votes.0.yes' },
        { path: 'items.1.votes.0.yes' },
        { path: 'items.2.votes.0.yes' },
      ])
    })

    it('should count once who went and came back', async () => {
      const [member, other] = people
      const attendance = [
        { person: member, state: 'present', to: at('17:30'), voting: true },
        { from: at('18:00'), person: member, state: 'present', voting: true },
        { person: other, state: 'present', voting: true },
      ]
      const by = (yes: number, item: object = {}) =>
        protocolWith({ attendance }, [{ ...item, votes: [vote({ yes })] }])
      for (const item of [{}, { startedAt: at('17:00') }]) {
        expect(await fieldErrorsOf(draft(await by(2, item)))).toEqual([])
        expect(await fieldErrorsOf(draft(await by(3, item)))).toMatchObject([
          { path: 'items.0.votes.0.yes' },
        ])
      }
    })

    it('should hold for the votes of an election as well', async () => {
      const elections = [{ candidateName: 'A', office: 'Vorsitz', votes: 4 }]
      const data = await protocolWith({ votingPresent: 3 }, [{ elections }])
      expect(await fieldErrorsOf(draft(data))).toMatchObject([
        { path: 'items.0.elections.0.votes' },
      ])
    })

    it('should count all who may vote in a decision by circulation', async () => {
      const attendance = [1, 2].map((guest) => ({
        guest: `${guest}`,
        state: 'absent',
        voting: true,
      }))
      const by = (yes: number) =>
        protocolWith({ attendance }, [{ votes: [{ mode: 'circulation', subject: 'x', yes }] }])
      expect(await fieldErrorsOf(draft(await by(2)))).toEqual([])
      expect(await fieldErrorsOf(draft(await by(3)))).toMatchObject([
        { path: 'items.0.votes.0.yes' },
      ])
    })

    it('should have no names unless they are a roll call that adds up', async () => {
      const rollCall = [{ choice: 'yes', person: people[0]! }]
      const secret = await protocolWith({ votingPresent: 3 }, [
        { votes: [{ mode: 'secret', rollCall, subject: 'x', yes: 1 }] },
      ])
      expect(await fieldErrorsOf(draft(secret))).toMatchObject([
        { path: 'items.0.votes.0.rollCall' },
      ])
      const differs = await protocolWith(
        { _status: 'published', chair: people[0]!, keeper: people[1]!, votingPresent: 3 },
        [{ votes: [{ mode: 'roll-call', rollCall, subject: 'x', yes: 2 }] }],
      )
      expect(
        await fieldErrorsOf(
          project.payload.create({ collection: 'meeting-protocols', data: differs as never }),
        ),
      ).toMatchObject([{ path: 'items.0.votes.0.rollCall' }])
    })

    it('should agree with the outcome or say why not', async () => {
      const numbers = { majority: 'simple', no: 3, outcome: 'passed', yes: 2 }
      const data = await protocolWith({ votingPresent: 5 }, [{ votes: [vote(numbers)] }])
      expect(await fieldErrorsOf(draft(data))).toMatchObject([{ path: 'items.0.votes.0.outcome' }])
      const explained = await protocolWith({ votingPresent: 5 }, [
        { votes: [vote({ ...numbers, outcomeReason: 'Stichentscheid' })] },
      ])
      expect(await fieldErrorsOf(draft(explained))).toEqual([])
    })
  })

  describe('approval', () => {
    it.each([
      [true, undefined],
      [true, 'admin'],
      [true, 'chair'],
      [false, 'editor'],
      [false, 'keeper'],
    ])('should be offered (%s) to %s', (isOffered, role) => {
      const user = role && { collection: 'users', roles: [{ role }] }
      const offered = (state?: string) =>
        statesToChoose({
          data: { state },
          options: [
            { label: 'Entwurf', value: 'draft' },
            { label: 'Genehmigt', value: 'approved' },
          ],
          req: { user } as never,
          siblingData: {},
        })
      expect(offered().length).toBe(isOffered ? 2 : 1)
      // What is approved stays so through anyone's save.
      expect(offered('approved').length).toBe(2)
    })

    const approve = async (approvedIn: (own: string) => Promise<object>) => {
      const { id: meeting } = await newMeeting()
      const data = {
        _status: 'published',
        approvedIn: await approvedIn(meeting),
        chair: people[0]!,
        keeper: people[1]!,
        meeting,
        state: 'approved',
      }
      return fieldErrorsOf(
        project.payload.create({ collection: 'meeting-protocols', data: data as never }),
      )
    }

    it('should never be by the own meeting', async () => {
      const [refusal] = await approve(async (own) => ({ meeting: own }))
      expect(refusal).toEqual({
        message: expect.stringContaining('nie ihr eigenes Protokoll'),
        path: 'approvedIn.meeting',
      })
    })

    it('should never be by an earlier meeting, nor by none', async () => {
      const earlier = await newMeeting({ start: '2026-01-01T17:00:00.000Z' })
      expect(await approve(async () => ({ meeting: earlier.id }))).toMatchObject([
        { path: 'approvedIn.meeting' },
      ])
      expect(await approve(async () => ({}))).toMatchObject([{ path: 'approvedIn.meeting' }])
    })

    it('should not be by a meeting that has not begun yet', async () => {
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
      const { id } = await newMeeting({ start: tomorrow })
      expect(await approve(async () => ({ meeting: id }))).toEqual([
        { message: expect.stringContaining('noch nicht begonnen'), path: 'approvedIn.meeting' },
      ])
    })

    it.each(['circulation', 'approved'])(
      'should be offered by the same meetings as are taken, in the state %s',
      async (state) => {
        const { payload } = project
        const begun = new Date(Date.now() - 3_600_000).toISOString()
        const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
        const own = (await newMeeting()).id
        const others = {
          begun: (await newMeeting({ start: begun })).id,
          earlier: (await newMeeting({ start: '2026-01-01T17:00:00.000Z' })).id,
          own,
          tomorrow: (await newMeeting({ start: tomorrow })).id,
        }
        const data = { chair: people[0]!, keeper: people[1]!, meeting: own, state }
        const filter = await meetingsThatApprove({
          data,
          req: await createLocalReq({}, payload),
        })
        const { docs } = await payload.find({
          collection: 'meetings',
          pagination: false,
          where: { and: [filter as Where, { id: { in: Object.values(others) } }] },
        })
        const taken: string[] = []
        for (const meeting of Object.values(others)) {
          const entry = { ...data, _status: 'published', approvedIn: { meeting } } as never
          const create = payload
            .create({ collection: 'meeting-protocols', data: entry })
            .then(({ id }) => payload.delete({ collection: 'meeting-protocols', id }))
          if ((await fieldErrorsOf(create)).length === 0) taken.push(meeting)
        }
        expect(docs.map(({ id }) => id).sort()).toEqual(taken.sort())
        expect(taken).toHaveLength(state === 'approved' ? 1 : 2)
      },
    )

    it('should be by an item of a later meeting', async () => {
      const later = await newMeeting({ start: '2026-06-01T17:00:00.000Z' })
      const other = await newMeeting()
      const by = (itemId: string) => approve(async () => ({ itemId, meeting: later.id }))
      expect(await by(other.agenda![0]!.id!)).toMatchObject([{ path: 'approvedIn.itemId' }])
      expect(await by(later.agenda![0]!.id!)).toEqual([])
    })
  })

  it.each([
    ['an end before the start', { endedAt: at('16:00'), startedAt: at('17:00') }, 'endedAt'],
    [
      'somebody who left before coming',
      { attendance: [{ from: at('18:00'), guest: 'a', to: at('17:00') }] },
      'attendance.0.to',
    ],
    [
      'objections until before the circulation',
      { circulation: { objectionsUntil: at('16:00'), sentAt: at('17:00') } },
      'circulation.objectionsUntil',
    ],
  ])('should refuse %s', async (_case, data, path) => {
    expect(await fieldErrorsOf(draft(data))).toMatchObject([{ path }])
  })

  it('should be approved, released and signed after the session, and not released in the future', async () => {
    const soon = new Date(Date.now() + 3_600_000).toISOString()
    const { id: meeting, start } = await newMeeting()
    const before = new Date(Date.parse(start!) - 86_400_000).toISOString()
    const publish = (data: object) =>
      fieldErrorsOf(
        project.payload.create({
          collection: 'meeting-protocols',
          data: {
            _status: 'published',
            chair: people[0]!,
            keeper: people[1]!,
            meeting,
            ...data,
          } as never,
        }),
      )
    const early = await publish({
      approvedAt: before,
      releasedAt: before,
      signatures: [{ name: 'Ada Beispiel', role: 'chair', signedOn: before }],
    })
    expect(early.map(({ path }) => path).sort()).toEqual([
      'approvedAt',
      'releasedAt',
      'signatures.0.signedOn',
    ])
    expect(await publish({ releasedAt: soon })).toMatchObject([{ path: 'releasedAt' }])
    // The same day will do, at whatever hour.
    expect(
      await publish({ signatures: [{ name: 'Ada Beispiel', role: 'chair', signedOn: start }] }),
    ).toEqual([])
  })

  it('should call persons by name with their consent, else by function or as a member', async () => {
    const { payload } = project
    const person = async (data: object, draft = false) =>
      (await payload.create({ collection: 'people', data: data as never, draft })).id
    const given = '2025-01-01'
    const agreed = await person({
      _status: 'published',
      consents: [
        { given, purpose: 'name-online' },
        { given, purpose: 'minutes' },
      ],
      family: 'Beispiel',
      given: 'Ada',
    })
    const silent = await person({
      _status: 'published',
      family: 'Geheim',
      function: 'Vorsitz des Beirats',
    })
    const plain = await person({ _status: 'published', family: 'Verborgen' })
    const unpublished = await person({ family: 'Entwurf', function: 'Noch nicht' }, true)
    const { agenda, id: meeting } = await newMeeting({ start: '2026-02-01T17:00:00.000Z' })
    const { id } = await payload.create({
      collection: 'meeting-protocols',
      data: {
        _status: 'published',
        chair: silent,
        items: [
          {
            elections: [{ candidate: agreed, office: 'Amt' }],
            itemId: agenda![0]!.id,
            motions: [
              { by: plain, wording: 'eins' },
              { by: unpublished, wording: 'zwei' },
              { byName: 'Frau Verdeckt', wording: 'drei' },
              { wording: 'vier' },
            ],
          },
        ],
        keeper: agreed,
        meeting,
        releasedAt: new Date().toISOString(),
      } as never,
    })
    const read = (options: object = {}) =>
      payload.findByID({
        collection: 'meeting-protocols',
        depth: 1,
        id,
        overrideAccess: false,
        ...options,
      })
    const inPublic = await read()
    expect(inPublic).toMatchObject({
      chairNamedAs: 'Vorsitz des Beirats',
      items: [
        {
          elections: [{ candidateNamedAs: 'Ada Beispiel' }],
          motions: [
            { byNamedAs: 'ein Mitglied' },
            { byNamedAs: 'ein Mitglied' },
            { byNamedAs: 'N. N.' },
            { byNamedAs: null },
          ],
        },
      ],
      keeperNamedAs: 'Ada Beispiel',
    })
    expect(JSON.stringify(inPublic)).not.toMatch(/Geheim|Verborgen|Entwurf|Noch nicht|Verdeckt/)
    expect(await read({ select: { chairNamedAs: true } })).toMatchObject({
      chairNamedAs: 'Vorsitz des Beirats',
    })
    expect(await read({ fallbackLocale: false, locale: 'en' })).toMatchObject({
      chairNamedAs: 'a member',
      keeperNamedAs: 'Ada Beispiel',
    })
    // Who is not public at the moment is not called by name or function either.
    const past = new Date(Date.now() - 60_000).toISOString()
    for (const person of [agreed, silent])
      await payload.update({ collection: 'people', data: { unpublishAt: past }, id: person })
    expect(await read()).toMatchObject({
      chairNamedAs: 'ein Mitglied',
      keeperNamedAs: 'ein Mitglied',
    })
    expect(await read({ overrideAccess: true })).toMatchObject({
      chairNamedAs: 'Geheim',
      items: [{ motions: [{ byNamedAs: 'Verborgen' }, {}, { byNamedAs: 'Frau Verdeckt' }, {}] }],
    })
  })

  it('should note who approves and releases them, and no longer so when that is taken back', async () => {
    const { payload } = project
    const account = async (role: 'admin' | 'editor') => ({
      ...(await payload.create({
        collection: 'users',
        data: {
          email: `${role}@example.org`,
          name: role,
          password: 'ein-langes-kennwort-17',
          roles: [{ role }],
        },
      })),
      collection: 'users' as const,
    })
    const [admin, editor] = [await account('admin'), await account('editor')]
    const { id } = await draft({ meeting: (await newMeeting()).id })
    const save = (user: typeof admin, data: object) =>
      payload.update({
        id,
        collection: 'meeting-protocols',
        data,
        depth: 0,
        draft: true,
        overrideAccess: false,
        user,
      })
    const now = new Date().toISOString()
    const noted = { approvedBy: admin.id, releasedBy: admin.id }
    expect(await save(admin, { approvedAt: now, releasedAt: now })).toMatchObject(noted)
    expect(await save(editor, { agendaApproved: true })).toMatchObject(noted)
    expect(await save(admin, { releasedAt: null })).toMatchObject({ ...noted, releasedBy: null })
    // A program that brings minutes names the account itself.
    const brought = await draft({
      meeting: (await newMeeting()).id,
      releasedAt: now,
      releasedBy: editor.id,
    })
    expect((await read(brought.id, true)).releasedBy).toBe(editor.id)
  })

  it('should refuse a person and a written name in one row', async () => {
    expect(
      await fieldErrorsOf(draft({ attendance: [{ guest: 'Gast', person: people[0]! }] })),
    ).toMatchObject([{ path: 'attendance.0.guest' }])
  })
})
