import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'
import { fieldErrorsOf } from '../../helpers/fieldErrorsOf.ts'
import { needing } from '../../helpers/needing.ts'

describe('resolutions', () => {
  let project: ProjectPayload
  beforeAll(async () => {
    project = await bootProject()
  })
  afterAll(() => project.stop())

  const newBoard = async () =>
    (
      await project.payload.create({
        collection: 'advisory-boards',
        data: { name: 'Beirat' } as never,
        draft: true,
      })
    ).id

  const enter = (data: object) =>
    project.payload.create({
      collection: 'resolutions',
      data: { outcome: 'passed', title: 'Beschluss', wording: 'Wortlaut', ...data } as never,
    })

  const in2026 = { decidedOn: '2026-03-01T12:00:00.000Z' }

  it('should count by board and year of the decision', async () => {
    const [one, other] = [await newBoard(), await newBoard()]
    const numbers = []
    for (const data of [
      { ...in2026, board: one },
      { ...in2026, board: one },
      { ...in2026, board: other },
      { board: one, decidedOn: '2025-12-31T12:00:00.000Z' },
    ])
      numbers.push((await enter(data)).number)
    expect(numbers).toEqual(['2026-001', '2026-002', '2026-001', '2025-001'])
  })

  it('should give the year of the meeting in Germany where no day is given', async () => {
    const board = await newBoard()
    const meeting = await project.payload.create({
      collection: 'meetings',
      // Half past midnight of New Year in Dresden.
      data: { boards: [board], start: '2025-12-31T23:30:00.000Z', title: 'Neujahr' } as never,
      draft: true,
    })
    expect(await enter({ board, meeting: meeting.id })).toMatchObject({
      number: '2026-001',
      year: 2026,
    })
  })

  it('should give 40 resolutions entered at once 40 different numbers without a gap', async () => {
    const board = await newBoard()
    const entered = await Promise.all(Array.from({ length: 40 }, () => enter({ ...in2026, board })))
    expect(entered.map(({ number }) => number).sort()).toEqual(
      Array.from({ length: 40 }, (_, index) => `2026-${String(index + 1).padStart(3, '0')}`),
    )
  })

  it('should never give the number of a deleted resolution again', async () => {
    const board = await newBoard()
    const { id } = await enter({ ...in2026, board })
    await project.payload.delete({ id, collection: 'resolutions' })
    expect((await enter({ ...in2026, board })).number).toBe('2026-002')
    expect(await fieldErrorsOf(enter({ ...in2026, board, number: '2026-001' }))).toMatchObject([
      { path: 'number' },
    ])
  })

  it('should keep the number of a resolution in the trash', async () => {
    const board = await newBoard()
    const { id } = await enter({ ...in2026, board })
    await project.payload.update({
      id,
      collection: 'resolutions',
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await enter({ ...in2026, board })).number).toBe('2026-002')
  })

  it('should take a free number that is given and count on from there', async () => {
    const board = await newBoard()
    expect((await enter({ ...in2026, board, number: ' 2026-007 ' })).number).toBe('2026-007')
    expect((await enter({ ...in2026, board })).number).toBe('2026-008')
    expect((await enter({ board, number: '2019-003' })).year).toBe(2019)
    expect((await enter({ ...in2026, board, number: 'B-2026-014' })).number).toBe('B-2026-014')
    expect(await fieldErrorsOf(enter({ ...in2026, board, number: 'abc' }))).toMatchObject([
      { path: 'number' },
    ])
    expect((await enter({ ...in2026, board })).number).toBe('2026-009')
    for (const number of ['2026-007', 'B-2026-014'])
      expect(await fieldErrorsOf(enter({ ...in2026, board, number }))).toMatchObject([
        { path: 'number' },
      ])
    expect(await fieldErrorsOf(enter({ ...in2026, board, number: '2025-001' }))).toMatchObject([
      { path: 'number' },
    ])
  })

  it('should let one of many have a number that all ask for at once', async () => {
    const board = await newBoard()
    const refusals = await Promise.all(
      Array.from({ length: 10 }, () =>
        fieldErrorsOf(enter({ ...in2026, board, number: '2026-100' })),
      ),
    )
    expect(refusals.filter((refusal) => refusal.length === 0)).toHaveLength(1)
    expect(refusals.flat().every(({ path }) => path === 'number')).toBe(true)
  })

  needing('one writer at a time')(
    'should give a number back that a refused save had taken',
    async () => {
      const board = await newBoard()
      expect(await fieldErrorsOf(enter({ ...in2026, board, title: '' }))).toMatchObject([
        { path: 'title' },
      ])
      expect((await enter({ ...in2026, board })).number).toBe('2026-001')
    },
  )

  it('should give a copy a number of its own in the same year', async () => {
    const board = await newBoard()
    const { id } = await enter({ board, decidedOn: '2024-03-01T12:00:00.000Z' })
    const copy = await project.payload.duplicate({ id, collection: 'resolutions' })
    expect(copy).toMatchObject({ number: '2024-002', year: 2024 })
  })

  it.each(['board', 'number', 'year'] as const)('should never change the %s', async (name) => {
    const { id } = await enter({ ...in2026, board: await newBoard() })
    const value = { board: await newBoard(), number: '2026-050', year: 2025 }[name]
    expect(
      await fieldErrorsOf(
        project.payload.update({ id, collection: 'resolutions', data: { [name]: value } }),
      ),
    ).toMatchObject([{ path: name }])
  })

  it.each([
    [
      'validity whose dates are not in order',
      { validFrom: '2026-04-02T12:00:00.000Z', validTo: '2026-04-01T12:00:00.000Z' },
      'validTo',
    ],
    [
      'outcome that the numbers do not give',
      { majority: 'simple', outcome: 'passed', votes: { no: 5, yes: 4 } },
      'outcome',
    ],
    [
      'outcome without two thirds',
      { majority: 'two-thirds', outcome: 'passed', votes: { no: 4, yes: 7 } },
      'outcome',
    ],
    ['count of votes below zero', { votes: { yes: -1 } }, 'votes.yes'],
    ['year that is none', { year: 'bald' }, 'year'],
    ['day that is yet to come', { decidedOn: '2999-01-01' }, 'decidedOn'],
    ['year that is yet to come', { year: 2999 }, 'year'],
    ['number of a year that is yet to come', { number: '2999-001' }, 'number'],
  ])('should refuse a %s', async (_case, data, path) => {
    expect(await fieldErrorsOf(enter({ board: await newBoard(), ...data }))).toMatchObject([
      { path },
    ])
  })

  it('should take an outcome that differs from the numbers with a reason', async () => {
    const { outcome } = await enter({
      board: await newBoard(),
      majority: 'simple',
      outcome: 'rejected',
      outcomeReason: 'Die Satzung verlangt Einstimmigkeit.',
      votes: { no: 1, yes: 4 },
    })
    expect(outcome).toBe('rejected')
  })

  it('should not let a resolution supersede itself', async () => {
    const { id } = await enter({ board: await newBoard() })
    expect(
      await fieldErrorsOf(
        project.payload.update({ id, collection: 'resolutions', data: { supersededBy: id } }),
      ),
    ).toMatchObject([{ path: 'supersededBy' }])
  })

  it('should be as public as its item, whatever the save says, and follow the agenda', async () => {
    const { payload } = project
    const board = await newBoard()
    const meeting = await payload.create({
      collection: 'meetings',
      data: {
        agenda: [{ isPublic: true, title: 'Offen' }, { title: 'Personal' }],
        boards: [board],
        start: '2026-03-01T17:00:00.000Z',
        title: 'Sitzung',
      } as never,
      draft: true,
    })
    const [open, staff] = meeting.agenda!
    const of = (item: string) => enter({ board, isPublic: true, item, meeting: meeting.id })
    const [first, second] = [await of(open!.id!), await of(staff!.id!)]
    expect([first.isPublic, second.isPublic]).toEqual([true, false])
    await payload.update({
      id: meeting.id,
      collection: 'meetings',
      data: { visibility: 'closed' },
    })
    expect(await payload.findByID({ id: first.id, collection: 'resolutions' })).toMatchObject({
      isPublic: false,
      title: 'Beschluss',
    })
    expect(await fieldErrorsOf(of('6654f0a1b2c3d4e5f6a7b8c9'))).toMatchObject([{ path: 'item' }])
  })
})
