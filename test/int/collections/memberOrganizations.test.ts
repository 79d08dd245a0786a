import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { bootProject } from '../../helpers/bootProject.ts'
import { refusedPaths } from '../../helpers/refusedPaths.ts'

describe('member organisations', () => {
  let payload: Payload
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ payload, stop } = await bootProject())
  })
  afterAll(() => stop())

  const create = (data: Record<string, unknown>, draft = false) =>
    payload.create({
      collection: 'member-organizations',
      data: { name: 'Verein Beispiel', ...data } as never,
      draft,
    })

  it('should hold every fact about an organisation', async () => {
    const { id: municipality } = await payload.create({
      collection: 'municipalities',
      data: { ags: '14511', kind: 'independent-city', name: 'Chemnitz' },
    })
    const given = {
      areaServed: [municipality],
      contact: { email: 'post@example.org', function: 'Vorstand', person: 'Bo', phone: '0371 1' },
      foundedOn: '1999-05-01T12:00:00.000Z',
      joinedOn: '2017-04-01T12:00:00.000Z',
      languages: ['ar', 'de', 'uk'],
      leftOn: '2020-12-31T12:00:00.000Z',
      legalForm: 'registered-association',
      membership: 'member',
      registerNumber: 'Amtsgericht Chemnitz, VR 1',
      seat: { address: { city: 'Chemnitz', postalCode: '09111', street: 'Markt 1' }, municipality },
      shortName: 'VB',
      social: [{ network: 'mastodon', url: 'https://social.example.org/@vb' }],
      topics: ['Beratung', 'Begegnung'],
      website: 'https://vb.example.org',
    }
    const { id } = await create(given)
    expect(
      await payload.findByID({ collection: 'member-organizations', depth: 0, id }),
    ).toMatchObject(given)
  })

  it.each<[string[], Record<string, unknown>]>([
    [['foundedOn'], { foundedOn: new Date(Date.now() + 2 * 86_400_000).toISOString() }],
    [['leftOn'], { joinedOn: '2020-02-02', leftOn: '2020-02-01' }],
    [['leftOn'], { foundedOn: '2020-02-02', leftOn: '2020-02-01' }],
    [['joinedOn'], { foundedOn: '2020-02-02', joinedOn: '2020-02-01' }],
    [['seat.address.postalCode'], { seat: { address: { postalCode: '1067' } } }],
    [['social.0.url'], { social: [{ network: 'mastodon', url: '@vb' }] }],
    [['languages'], { languages: ['de', 'klingon'] }],
    [['membership'], { membership: 'friend' }],
    [['website'], { website: 'www.example.org' }],
  ])('should refuse %s, as a draft and published', async (paths, data) => {
    expect(await refusedPaths(create(data, true))).toEqual(paths)
    expect(await refusedPaths(create(data))).toEqual(paths)
  })

  it('should take days in order, and equal ones at whatever hour they come', async () => {
    const { joinedOn, leftOn } = await create({
      joinedOn: '2020-02-01T20:00:00.000Z',
      leftOn: '2020-02-01',
    })
    expect([joinedOn, leftOn]).toEqual(['2020-02-01T12:00:00.000Z', '2020-02-01T12:00:00.000Z'])
  })

  it('should refuse a day that is in order only without what is stored', async () => {
    const { id } = await create({ joinedOn: '2020-02-02' })
    const data = { leftOn: '2019-01-01' }
    expect(
      await refusedPaths(payload.update({ collection: 'member-organizations', data, id })),
    ).toEqual(['leftOn'])
  })

  it('should be found by a topic, in the language asked for', async () => {
    const { id } = await create({ name: 'Themen', topics: ['Wohnen', 'Lernen'] })
    await payload.update({
      collection: 'member-organizations',
      data: { name: 'Topics', topics: ['Housing'] },
      id,
      locale: 'en',
    })
    const isFound = async (
      condition: object,
      { draft = false, locale = 'de' }: { draft?: boolean; locale?: 'all' | 'de' | 'en' } = {},
    ) => {
      const where = { and: [{ id: { equals: id } }, { topics: condition }] } as never
      const args = { collection: 'member-organizations', draft, locale, where } as const
      return (await payload.find(args)).docs.length === 1
    }
    for (const draft of [false, true]) {
      expect(await isFound({ equals: 'Wohnen' }, { draft })).toBe(true)
      expect(await isFound({ in: ['Lernen', 'x'] }, { draft })).toBe(true)
      expect(await isFound({ contains: 'ohn' }, { draft })).toBe(true)
      expect(await isFound({ equals: 'Housing' }, { draft })).toBe(false)
      expect(await isFound({ equals: 'Housing' }, { draft, locale: 'en' })).toBe(true)
      // Payload's MongoDB adapter finds nothing in translated fields where all languages are asked for at once.
      const isInAny = await isFound({ equals: 'Housing' }, { draft, locale: 'all' })
      expect(isInAny).toBe(!process.env.MONGODB_TEST_SERVER)
    }
    const { totalDocs } = await payload.count({
      collection: 'member-organizations',
      where: { topics: { equals: 'Wohnen' } },
    })
    expect(totalDocs).toBe(1)
  })

  it('should list its postings', async () => {
    const { id } = await create({})
    const posting = await payload.create({
      collection: 'postings',
      data: { provider: id, title: 'A' } as never,
      draft: true,
    })
    const { postings } = await payload.findByID({
      collection: 'member-organizations',
      depth: 0,
      id,
    })
    expect(postings?.docs).toEqual([posting.id])
  })
})
