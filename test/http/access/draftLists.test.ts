import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import { richText } from './canaries.ts'
import { everyone, type Who } from './roles.ts'
import { samplesOf } from './samples.ts'
import { send } from './send.ts'
import { makeWorld, type World } from './world.ts'

let world: World

const secret = 'Geheim'
const make = async (collection: CollectionSlug, data: object): Promise<string> =>
  String((await world.payload.create({ collection, data: data as never })).id)
const asDraft = (collection: CollectionSlug, id: string, data: object) =>
  world.payload.update({ collection, data: data as never, draft: true, id })

/** A posting, published with a title, and what waits as a newer draft of it. */
const posting = async (kind: 'own' | 'public', title: string, newer?: string): Promise<string> => {
  const data = await samplesOf(world)[slugs.postings]!.data(kind)
  const id = await make(slugs.postings, { ...data, _status: 'published', title })
  if (newer) await asDraft(slugs.postings, id, { title: newer })
  return id
}

type List = {
  docs: { title: string }[]
  hasNextPage: boolean
  totalDocs: number
  totalPages: number
}
const titlesOf = ({ docs }: List): string[] => docs.map(({ title }) => title)

const overRest = async (who: Who, query: string): Promise<List> => {
  const { text } = await send({ method: 'GET', path: `${slugs.postings}?${query}`, who, world })
  return JSON.parse(text) as List
}
const overGraphql = async (who: Who, args: string): Promise<List> => {
  const query = `{ Postings(${args}) { docs { title } hasNextPage totalDocs totalPages } }`
  const { text } = await send({ body: { query }, method: 'POST', path: 'graphql', who, world })
  return (JSON.parse(text) as { data: { Postings: List } }).data.Postings
}

const public_ = ['B', 'C', 'D', 'F', 'H']
/** For the author and the organisation the own draft is in the place of what is public, and the one that never was. */
const withOwn = ['A neu', 'B', 'D', 'F', 'G nie', 'H']
const expected = {
  anonymous: public_,
  author: withOwn,
  keeper: public_,
  organization: withOwn,
  partner: public_,
  privacy: public_,
} as Partial<Record<Who, string[]>>
const readers = Object.keys(expected) as Who[]

beforeAll(async () => {
  world = await makeWorld()
  await posting('public', 'B', `Z ${secret}`)
  await posting('own', 'C', 'A neu')
  await posting('public', 'D')
  await posting('public', 'F', `0 ${secret}`)
  await posting('public', 'H')
  const data = await samplesOf(world)[slugs.postings]!.data('own')
  const never = await make(slugs.postings, { ...data, title: 'Z alt' })
  await asDraft(slugs.postings, never, { title: 'G nie' })
  // Unpublished, of others.
  const other = await samplesOf(world)[slugs.postings]!.data('public')
  await make(slugs.postings, { ...other, title: secret })
})
afterAll(() => world.host.stop())

describe('a list of drafts', () => {
  it.each(readers)(
    'should have what is public where the newer draft is of others: %s',
    async (who) => {
      const titles = expected[who]!
      const whole = await overRest(who, 'draft=true&sort=title&limit=50')
      expect(titlesOf(whole)).toEqual(titles)
      expect(whole).toMatchObject({ hasNextPage: false, totalDocs: titles.length, totalPages: 1 })
      const list = await overGraphql(who, 'draft: true, sort: "title", limit: 50')
      expect(titlesOf(list)).toEqual(titles)
      expect(list.totalDocs).toBe(titles.length)
      const unpaged = await overRest(who, 'draft=true&sort=-title&limit=50&pagination=false')
      expect(titlesOf(unpaged)).toEqual([...titles].reverse())
      const { text } = await send({
        method: 'GET',
        path: `${slugs.postings}/count?draft=true`,
        who,
        world,
      })
      expect(JSON.parse(text)).toEqual({ totalDocs: titles.length })
    },
  )

  it.each(readers)('should give each entry on one page: %s', async (who) => {
    const titles = expected[who]!
    for (const sort of ['title', '-title', 'kind'])
      for (const limit of [2, 4]) {
        const pages: string[] = []
        const totalPages = Math.ceil(titles.length / limit)
        for (let page = 1; page <= totalPages; page++) {
          const list = await overRest(who, `draft=true&sort=${sort}&limit=${limit}&page=${page}`)
          expect(list).toMatchObject({
            hasNextPage: page < totalPages,
            limit,
            page,
            totalDocs: titles.length,
            totalPages,
          })
          const same = await overGraphql(
            who,
            `draft: true, sort: "${sort}", limit: ${limit}, page: ${page}`,
          )
          expect(titlesOf(same)).toEqual(titlesOf(list))
          pages.push(...titlesOf(list))
        }
        if (sort === '-title') expect(pages).toEqual([...titles].reverse())
        else if (sort === 'title') expect(pages).toEqual(titles)
        expect([...pages].sort()).toEqual(titles)
      }
  })

  it.each(readers)('should be searched as it is read: %s', async (who) => {
    const find = async (title: string) =>
      (await overRest(who, `draft=true&where[title][equals]=${encodeURIComponent(title)}`))
        .totalDocs
    const isTheirs = expected[who] === withOwn
    expect({
      hidden: await find(`Z ${secret}`),
      neverPublic: await find('G nie'),
      ownDraft: await find('A neu'),
      ownPublic: await find('C'),
      stale: await find('Z alt'),
      visible: await find('B'),
    }).toEqual({
      hidden: 0,
      neverPublic: isTheirs ? 1 : 0,
      ownDraft: isTheirs ? 1 : 0,
      ownPublic: isTheirs ? 0 : 1,
      stale: 0,
      visible: 1,
    })
  })

  it('should be of the newest drafts for an editor', async () => {
    const titles = titlesOf(await overRest('editor', 'draft=true&sort=title&limit=50'))
    expect(titles).toEqual([`0 ${secret}`, 'A neu', 'D', 'G nie', secret, 'H', `Z ${secret}`])
  })

  it('should not read a copy of what is no longer public', async () => {
    const { payload } = world
    const samples = samplesOf(world)
    const data = await samples[slugs.meetings]!.data('public')
    const agenda = [
      { isPublic: true, number: '1', title: 'Eins' },
      { isPublic: true, number: '2', title: 'Zwei' },
    ]
    const meeting = await make(slugs.meetings, { ...data, _status: 'published', agenda })
    const stored = await payload.findByID({ collection: slugs.meetings, depth: 0, id: meeting })
    await make(slugs.meetingProtocols, {
      ...(await samples[slugs.meetingProtocols]!.data('public')),
      _status: 'published',
      items: stored.agenda!.map(({ id }, index) => ({
        itemId: id,
        publicText: richText(index ? secret : 'Offen'),
      })),
      meeting,
    })
    await payload.update({
      collection: slugs.meetings,
      data: {
        _status: 'published',
        agenda: stored.agenda!.map((item, index) => ({ ...item, isPublic: index === 0 })),
      } as never,
      id: meeting,
    })
    const query = `{ MeetingProtocols(draft: true) { docs { items { publicText } } }
      Meetings(draft: true) { docs { protocol { docs { items { publicText } } } } } }`
    const insiders: Who[] = ['editor', 'admin']
    for (const who of everyone.filter((one) => !insiders.includes(one))) {
      const answers = [
        `${slugs.meetingProtocols}?draft=true`,
        `${slugs.meetingProtocols}?draft=true&depth=2&locale=all`,
        `${slugs.meetings}?draft=true&depth=3`,
        `${slugs.meetings}/${meeting}?draft=true&depth=3`,
        `graphql?query=${encodeURIComponent(query)}`,
      ].map(async (path) => (await send({ method: 'GET', path, who, world })).text)
      const text = (await Promise.all(answers)).join()
      expect([who, text.includes('Offen'), text.includes(secret)]).toEqual([who, true, false])
    }
  })

  it('should know of every collection with drafts who reads them', async () => {
    const { unpublished } = await import('../../../collections/access/unpublished.ts')
    const withDrafts = world.payload.config.collections.filter(({ versions }) => versions?.drafts)
    expect(Object.keys(unpublished).sort()).toEqual(withDrafts.map(({ slug }) => slug).sort())
  })
})
