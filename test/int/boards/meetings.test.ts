import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'
import { fieldErrorsOf } from '../../helpers/fieldErrorsOf.ts'
import { needing } from '../../helpers/needing.ts'

describe('meetings', () => {
  let project: ProjectPayload
  let board: string
  beforeAll(async () => {
    project = await bootProject()
    board = (
      await project.payload.create({
        collection: 'advisory-boards',
        data: { name: 'Beirat' } as never,
        draft: true,
      })
    ).id
  })
  afterAll(() => project.stop())

  const draft = (data: object) =>
    project.payload.create({ collection: 'meetings', data: data as never, draft: true })

  it('should keep an incomplete draft and name what is missing when it is published', async () => {
    const { id } = await draft({ kind: 'ordinary' })
    const refusal = await fieldErrorsOf(
      project.payload.update({ id, collection: 'meetings', data: { _status: 'published' } }),
    )
    expect(refusal.map(({ path }) => path).sort()).toEqual(['boards', 'start', 'title'])
  })

  it('should take a network meeting without a board', async () => {
    const { _status } = await project.payload.create({
      collection: 'meetings',
      data: {
        _status: 'published',
        kind: 'network',
        start: '2026-05-01T10:00:00.000Z',
        title: 'Netzwerktreffen',
      } as never,
    })
    expect(_status).toBe('published')
  })

  it.each([
    ['an end before the start', { end: '2026-05-01T09:00:00.000Z' }, 'end'],
    [
      'an invitation after the start',
      { invitation: { sentAt: '2026-05-02T09:00:00.000Z' } },
      'invitation.sentAt',
    ],
    [
      'a registration until after the start',
      { registration: { deadline: '2026-05-02T09:00:00.000Z' } },
      'registration.deadline',
    ],
  ])('should refuse %s', async (_case, data, path) => {
    expect(
      await fieldErrorsOf(draft({ start: '2026-05-01T10:00:00.000Z', ...data })),
    ).toMatchObject([{ path }])
  })

  it('should take a day without a time for the German one: its beginning, or its end for what lasts until then', async () => {
    const meeting = await draft({
      end: '2027-10-31',
      invitation: { sentAt: '2027-07-01' },
      registration: { deadline: '2027-03-28' },
      start: '2027-10-31',
    })
    // The nights after which the clocks are put forward and back.
    expect(meeting).toMatchObject({
      end: '2027-10-31T22:59:59.999Z',
      invitation: { sentAt: '2027-06-30T22:00:00.000Z' },
      registration: { deadline: '2027-03-28T21:59:59.999Z' },
      start: '2027-10-30T22:00:00.000Z',
    })
  })

  it('should keep the id of an item when it moves and gets another title', async () => {
    const { id, agenda } = await draft({
      agenda: [
        { number: '1', title: 'Eröffnung' },
        { number: '2', title: 'Satzung' },
      ],
      boards: [board],
    })
    const [first, second] = agenda ?? []
    const changed = await project.payload.update({
      id,
      collection: 'meetings',
      data: { agenda: [{ ...second!, number: '1', title: 'Neue Satzung' }, first!] },
      draft: true,
    })
    expect(changed.agenda?.map(({ id, title }) => [id, title])).toEqual([
      [second!.id, 'Neue Satzung'],
      [first!.id, 'Eröffnung'],
    ])
  })

  it('should give the items of a copy ids of their own', async () => {
    const { id, agenda } = await draft({ agenda: [{ title: 'Eröffnung' }], boards: [board] })
    const copy = await project.payload.duplicate({ id, collection: 'meetings', draft: true })
    expect(copy.agenda?.[0]?.title).toBe('Eröffnung')
    expect(copy.agenda?.[0]?.id).not.toBe(agenda?.[0]?.id)
  })

  it('should not have been held before it begins', async () => {
    const later = new Date(Date.now() + 2 * 86_400_000).toISOString()
    const meeting = { boards: [board], start: later }
    expect(await fieldErrorsOf(draft({ ...meeting, state: 'held' }))).toMatchObject([
      { path: 'state' },
    ])
    await expect(draft({ ...meeting, state: 'invited' })).resolves.toBeDefined()
  })

  it('should refuse two items with one id', async () => {
    const row = { id: '6654f0a1b2c3d4e5f6a7b8c9', title: 'Doppelt' }
    expect(await fieldErrorsOf(draft({ agenda: [row, row] }))).toMatchObject([{ path: 'agenda' }])
  })

  needing('rows in tables')('should refuse the id of an item of another meeting', async () => {
    const { agenda } = await draft({ agenda: [{ title: 'Eröffnung' }], boards: [board] })
    const { id } = agenda![0]!
    expect(
      await fieldErrorsOf(draft({ agenda: [{ id, title: 'Fremd' }], boards: [board] })),
    ).toMatchObject([{ path: 'agenda' }])
    const { id: other } = await draft({ boards: [board] })
    expect(
      await fieldErrorsOf(
        project.payload.update({
          id: other,
          collection: 'meetings',
          data: { agenda: [{ id, title: 'Fremd' }], start: '2026-05-01T10:00:00.000Z', title: 'x' },
        }),
      ),
    ).toMatchObject([{ path: 'agenda' }])
  })

  it('should keep an item that the minutes refer to, and itself, as long as they do', async () => {
    const { payload } = project
    const { id, agenda } = await draft({
      agenda: [{ title: 'Eröffnung' }, { title: 'Ohne Text' }],
      boards: [board],
    })
    const protocol = await payload.create({
      collection: 'meeting-protocols',
      data: { items: [{ itemId: agenda![0]!.id! }], meeting: id } as never,
      draft: true,
    })
    const shorten = (rows: object[]) =>
      fieldErrorsOf(
        payload.update({
          id,
          collection: 'meetings',
          data: { agenda: rows as never },
          draft: true,
        }),
      )
    expect(await shorten([agenda![1]!])).toMatchObject([{ path: 'agenda' }])
    expect(await shorten([agenda![0]!])).toEqual([])
    await expect(payload.delete({ id, collection: 'meetings' })).rejects.toMatchObject({
      data: {
        code: 'ENTRY_IN_USE',
        usedBy: [{ collection: 'meeting-protocols', count: 1 }],
      },
      status: 409,
    })
    await payload.delete({ id: protocol.id, collection: 'meeting-protocols' })
    await payload.delete({ id, collection: 'meetings' })
    expect(await payload.count({ collection: 'meetings', where: { id: { equals: id } } })).toEqual({
      totalDocs: 0,
    })
  })

  it('should lead to its minutes', async () => {
    const { id } = await draft({ boards: [board] })
    const protocol = await project.payload.create({
      collection: 'meeting-protocols',
      data: { meeting: id } as never,
      draft: true,
    })
    const meeting = await project.payload.findByID({ id, collection: 'meetings', depth: 0 })
    expect(meeting.protocol?.docs).toEqual([protocol.id])
  })
})
