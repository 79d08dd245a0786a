import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'
import { fieldErrorsOf } from '../../helpers/fieldErrorsOf.ts'

describe('advisory boards', () => {
  let project: ProjectPayload
  let municipality: string
  beforeAll(async () => {
    project = await bootProject()
    municipality = (
      await project.payload.create({
        collection: 'municipalities',
        data: {
          _status: 'published',
          ags: '14999',
          kind: 'district',
          name: 'Landkreis Beispiel',
        } as never,
      })
    ).id
  })
  afterAll(() => project.stop())

  const draft = (data: object) =>
    project.payload.create({
      collection: 'advisory-boards',
      data: data as never,
      draft: true,
      locale: 'de',
    })

  it('should keep an incomplete draft and name what is missing when it is published', async () => {
    const { id } = await draft({})
    const refusal = await fieldErrorsOf(
      project.payload.update({
        id,
        collection: 'advisory-boards',
        data: { _status: 'published' },
      }),
    )
    expect(refusal.map(({ path }) => path).sort()).toEqual([
      'foundingStatus',
      'municipality',
      'name',
    ])
  })

  it('should publish a board with every field and give it back unchanged', async () => {
    const data = {
      _status: 'published' as const,
      appointment: 'mixed' as const,
      formerNames: [{ name: 'Ausländerbeirat', until: '2019-05-01T12:00:00.000Z' }],
      foundingHistory: [
        { on: '2018-01-10T12:00:00.000Z', source: 'Gespräch', status: 'idea' as const },
        { on: '2019-05-01T12:00:00.000Z', source: 'Vorlage 12/2019', status: 'decided' as const },
      ],
      foundingStatus: 'constituted' as const,
      kind: 'migrants' as const,
      municipality,
      name: 'Migrationsbeirat Beispiel',
      rights: [{ basis: '§ 4 Satzung', kind: 'speech' as const, scope: 'im Kreistag' }],
      rules: { majority: 'simple' as const, noticeDays: 14, quorum: 'half' as const },
      seats: { council: 4, migrant: 6, other: 1, total: 11, voting: 10 },
      turnout: 12.5,
    }
    const { id } = await project.payload.create({ collection: 'advisory-boards', data })
    expect(
      await project.payload.findByID({ id, collection: 'advisory-boards', depth: 0 }),
    ).toMatchObject(data)
  })

  it('should refuse a malformed value in a draft as well', async () => {
    expect(await fieldErrorsOf(draft({ foundingStatus: 'nearly' }))).toMatchObject([
      { path: 'foundingStatus' },
    ])
    expect(await fieldErrorsOf(draft({ sessionsPerYear: 2.5 }))).toMatchObject([
      { path: 'sessionsPerYear' },
    ])
    expect(await fieldErrorsOf(draft({ website: 'javascript:alert(1)' }))).toMatchObject([
      { path: 'website' },
    ])
    expect(await fieldErrorsOf(draft({ turnout: 'viele' }))).toMatchObject([{ path: 'turnout' }])
  })

  it.each([
    ['groups beyond the total', { migrant: 9, total: 8 }, 'seats.total'],
    ['groups below the total', { council: 1, migrant: 2, other: 0, total: 8 }, 'seats.total'],
    ['more votes than seats', { total: 8, voting: 9 }, 'seats.voting'],
    ['a negative number', { total: -1 }, 'seats.total'],
  ])('should refuse seats with %s', async (_case, seats, path) => {
    expect(await fieldErrorsOf(draft({ seats }))).toMatchObject([{ path }])
  })

  it.each([
    [
      'term',
      { term: { from: '2024-09-01T12:00:00.000Z', to: '2024-08-31T12:00:00.000Z' } },
      'term.to',
    ],
    [
      'elections',
      { lastElection: '2024-06-09T12:00:00.000Z', nextElection: '2024-06-08T12:00:00.000Z' },
      'nextElection',
    ],
    [
      'founding history',
      {
        foundingHistory: [
          { on: '2023-02-01T12:00:00.000Z', source: 'a', status: 'talks' },
          { source: 'ohne Datum', status: 'draft' },
          { on: '2023-01-31T12:00:00.000Z', source: 'b', status: 'draft' },
        ],
      },
      'foundingHistory.2.on',
    ],
  ])('should refuse a %s whose dates are not in order', async (_case, data, path) => {
    expect(await fieldErrorsOf(draft(data))).toMatchObject([{ path }])
  })

  it('should not have elected in the future', async () => {
    const lastElection = new Date(Date.now() + 2 * 86_400_000).toISOString()
    expect(await fieldErrorsOf(draft({ lastElection }))).toMatchObject([{ path: 'lastElection' }])
  })

  it('should demand a source of every founding step when it is published', async () => {
    const { id } = await draft({
      foundingHistory: [{ on: '2023-02-01T12:00:00.000Z', status: 'talks' }],
      foundingStatus: 'talks',
      municipality,
      name: 'Ohne Quelle',
    })
    expect(
      await fieldErrorsOf(
        project.payload.update({
          id,
          collection: 'advisory-boards',
          data: { _status: 'published' },
        }),
      ),
    ).toMatchObject([{ path: 'foundingHistory.0.source' }])
  })

  it('should bring its meetings, resolutions and postings along', async () => {
    const { payload } = project
    const board = (await draft({ name: 'Mit Anhang' })).id
    const meeting = await payload.create({
      collection: 'meetings',
      data: { boards: [board], title: 'Erste Sitzung' },
      draft: true,
    })
    const resolution = await payload.create({
      collection: 'resolutions',
      data: { board, outcome: 'passed', title: 'Beschluss', wording: 'Wortlaut' },
    })
    const posting = await payload.create({
      collection: 'postings',
      data: { board, title: 'Praktikum' } as never,
      draft: true,
    })
    const { meetings, postings, resolutions } = await payload.findByID({
      id: board,
      collection: 'advisory-boards',
      depth: 0,
    })
    expect([meetings?.docs, resolutions?.docs, postings?.docs]).toEqual([
      [meeting.id],
      [resolution.id],
      [posting.id],
    ])
  })
})
