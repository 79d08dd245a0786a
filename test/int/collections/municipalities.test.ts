import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { loadReferenceData } from '../../../src/seed/loadReferenceData.ts'
import { bootProject } from '../../helpers/bootProject.ts'
import { refusedPaths } from '../../helpers/refusedPaths.ts'

describe('municipalities', () => {
  let payload: Payload
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ payload, stop } = await bootProject())
  })
  afterAll(() => stop())

  const create = (data: Record<string, unknown>) =>
    payload.create({ collection: 'municipalities', data: { name: 'Ort', ...data } as never })
  const byKey = async (ags: string) => {
    const where = { ags: { equals: ags } }
    return (await payload.find({ collection: 'municipalities', where })).docs[0]!
  }

  it.each([
    ['a district of eight digits', { ags: '15001000', kind: 'district' }],
    ['a city of eight digits', { ags: '15001000', kind: 'independent-city' }],
    ['a municipality of five digits', { ags: '15001', kind: 'municipality' }],
    ['a state that does not exist', { ags: '17001', kind: 'district' }],
    ['letters', { ags: '15O01', kind: 'district' }],
    ['a number', { ags: 15001, kind: 'district' }],
    ['nothing', { kind: 'district' }],
  ])('should refuse as a key %s', async (_name, data) => {
    expect(await refusedPaths(create(data))).toEqual(['ags'])
  })

  it('should keep a leading zero and refuse a key given twice', async () => {
    expect(await create({ ags: '01001', kind: 'independent-city' })).toMatchObject({ ags: '01001' })
    expect(await refusedPaths(create({ ags: '01001', kind: 'district' }))).toEqual(['ags'])
  })

  it('should know the eight digits of a city and of a municipality, and none of a district', async () => {
    const city = await create({ ags: '16051', kind: 'independent-city' })
    expect(city.municipalityKey).toBe('16051000')
    const town = await create({ ags: '16062001', kind: 'municipality' })
    expect(town.municipalityKey).toBe('16062001')
    const district = await create({ ags: '16061', kind: 'district', municipalityKey: '16061000' })
    expect(district.municipalityKey ?? null).toBeNull()
    const wrong = { ags: '16053', kind: 'independent-city', municipalityKey: '16054000' }
    expect(await refusedPaths(create(wrong))).toEqual(['municipalityKey'])
    const moved = { ags: '16054', municipalityKey: city.municipalityKey ?? null }
    expect(
      await payload.update({ collection: 'municipalities', data: moved, id: city.id }),
    ).toMatchObject({ municipalityKey: '16054000' })
  })

  it('should put only a municipality into a district, and only into a district', async () => {
    const district = await create({ ags: '16063', kind: 'district' })
    const city = await create({ ags: '16052', kind: 'independent-city' })
    const town = { ags: '16063001', kind: 'municipality' }
    await expect(create({ ...town, district: district.id })).resolves.toBeDefined()
    expect(await refusedPaths(create({ ...town, ags: '16063002', district: city.id }))).toEqual([
      'district',
    ])
    const other = await create({ ags: '16064', kind: 'district' })
    expect(await refusedPaths(create({ ...town, ags: '16063003', district: other.id }))).toEqual([
      'district',
    ])
  })

  describe('the shipped data', () => {
    it('should be the 3 cities and 10 districts of Saxony with source and date', async () => {
      expect(await loadReferenceData({ payload })).toEqual({ created: 13, kept: 0, updated: 0 })
      const { docs } = await payload.find({
        collection: 'municipalities',
        limit: 100,
        where: { ags: { like: '14' } },
      })
      const saxon = docs.filter(({ ags }) => ags.startsWith('14'))
      expect(saxon.map(({ ags }) => ags).sort()).toEqual([
        '14511', '14521', '14522', '14523', '14524', '14612', '14625', '14626', '14627', '14628',
        '14713', '14729', '14730',
      ]) // prettier-ignore
      expect(saxon.filter(({ kind }) => kind === 'independent-city')).toHaveLength(3)
      for (const { asOf, source } of saxon) {
        expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}T12:00:00.000Z$/)
        expect(source).toBeTruthy()
      }
    })

    it('should tell the two Leipzigs apart and name them in easy German too', async () => {
      expect(await byKey('14713')).toMatchObject({ kind: 'independent-city', name: 'Leipzig' })
      expect(await byKey('14729')).toMatchObject({ kind: 'district', name: 'Landkreis Leipzig' })
      const { docs } = await payload.find({
        collection: 'municipalities',
        fallbackLocale: false,
        locale: 'de-simple',
        where: { ags: { equals: '14713' } },
      })
      expect(docs[0]).toMatchObject({ name: 'Leipzig' })
    })

    it('should change nothing when loaded again, not even what an editor changed', async () => {
      const { id } = await byKey('14523')
      const data = { name: 'Das Vogtland', website: 'https://vogtland.example.org' }
      await payload.update({ collection: 'municipalities', data, id })
      expect(await loadReferenceData({ payload })).toEqual({ created: 0, kept: 13, updated: 0 })
      expect(await byKey('14523')).toMatchObject(data)
    })

    it('should bring an older entry up to date and leave the rest of it', async () => {
      const { id } = await byKey('14523')
      await payload.update({ collection: 'municipalities', data: { asOf: '2020-01-01' }, id })
      expect(await loadReferenceData({ payload })).toEqual({ created: 0, kept: 12, updated: 1 })
      expect(await byKey('14523')).toMatchObject({
        name: 'Vogtlandkreis',
        website: 'https://vogtland.example.org',
      })
    })
  })

  it('should list its boards', async () => {
    const { id } = await byKey('14511')
    const board = await payload.create({
      collection: 'advisory-boards',
      data: { municipality: id, name: 'Beirat' } as never,
      draft: true,
    })
    const { boards } = await payload.findByID({ collection: 'municipalities', depth: 0, id })
    expect(boards?.docs).toEqual([board.id])
  })
})
